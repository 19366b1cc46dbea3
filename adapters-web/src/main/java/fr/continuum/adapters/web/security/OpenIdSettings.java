package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Signing in through the identity provider of the authority (OpenID Connect), by configuration: without an issuer
/// there is none, and people sign in by form. Claims say who somebody is and what they hold; a claim inside another is
/// named with dots: `realm_access.roles`.
///
/// @param issuer address under which the provider describes itself
/// @param name what the button of the sign-in page calls it
/// @param scopes asked for; `openid` always is
/// @param loginClaim by which histories know somebody: one the provider lets nobody choose
/// @param roleClaim whose values `roles` translates
/// @param roles role of each value of that claim; a value that is not named gives none
/// @param authorityClaim SIREN of the only authority somebody sees; empty where all see `authority`
/// @param authority the only authority whoever comes this way sees; empty for all
@ConfigurationProperties("continuum.web.openid")
record OpenIdSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("") String authorityClaim,
        @DefaultValue("") String authority,
        @DefaultValue("") String departmentClaim,
        @DefaultValue("") String postClaim,
        @DefaultValue("") String territoryClaim,
        @DefaultValue("") String partnerClaim) {

    OpenIdSettings {
        roles = Map.copyOf(roles);
        scopes = List.copyOf(scopes);
        if (!issuer.isEmpty() && clientId.isEmpty()) {
            throw new IllegalArgumentException("continuum.web.openid.client-id is missing");
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    /// Where forms may lead besides here: signing out ends at the provider.
    String origin() {
        URI uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
