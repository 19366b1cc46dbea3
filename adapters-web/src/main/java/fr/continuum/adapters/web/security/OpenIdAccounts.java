package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.TextKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Makes an account of what the provider says of somebody, each time they sign in. Nothing of it is kept, and nothing
/// is given that the configuration does not name: whoever has no role there does not come in.
final class OpenIdAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /// Why somebody the provider knows does not come in: the code of the error, and what the sign-in page says.
    static final String NO_ROLE = "role";
    static final String NO_LOGIN = "identite";
    static final String TAKEN = "pris";
    static final String UNCLEAR = "limite";

    static final Set<String> REFUSALS = Set.of(NO_ROLE, NO_LOGIN, TAKEN, UNCLEAR);

    private final OpenIdSettings settings;
    private final Accounts accounts;
    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;

    OpenIdAccounts(OpenIdSettings settings, Accounts accounts) {
        this(settings, accounts, new OidcUserService());
    }

    OpenIdAccounts(OpenIdSettings settings, Accounts accounts, OAuth2UserService<OidcUserRequest, OidcUser> provider) {
        this.settings = settings;
        this.accounts = accounts;
        this.provider = provider;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = provider.loadUser(request);
        if (known == null) {
            throw refused(NO_LOGIN);
        }
        return new SignedIn(account(known.getClaims()), known.getIdToken());
    }

    Account account(Map<String, Object> claims) {
        String login = one(claims, settings.loginClaim());
        if (login.isBlank() || TextKind.CODE.isTooLong(login)) {
            throw refused(NO_LOGIN);
        }
        // Histories know people by their login: nobody comes in under the name of an account that is kept here.
        if (accounts.find(login).isPresent()) {
            throw refused(TAKEN);
        }
        Held held = new Held(
                all(claims, settings.departmentClaim()),
                all(claims, settings.postClaim()),
                all(claims, settings.territoryClaim()),
                one(claims, settings.partnerClaim()));
        Set<Role> roles = roles(claims, held);
        if (roles.isEmpty()) {
            throw refused(NO_ROLE);
        }
        String name = one(claims, settings.nameClaim());
        return new Account(login, name.isBlank() ? login : name, "", roles, authority(claims), held, false);
    }

    /// A role that is limited by what somebody holds is not given without that: who contributes for a department
    /// reads until the provider says which, a partner nobody names sees nothing.
    private Set<Role> roles(Map<String, Object> claims, Held held) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        all(claims, settings.roleClaim()).stream()
                .map(settings.roles()::get)
                .filter(role -> role != null)
                .forEach(roles::add);
        if (!settings.departmentClaim().isEmpty() && held.departments().isEmpty() && roles.remove(Role.CONTRIBUTOR)) {
            roles.add(Role.READER);
        }
        if (held.partner().isBlank()) {
            roles.remove(Role.PARTNER);
        }
        return roles;
    }

    /// Where the provider is to say which authority somebody sees and says none, or none that can be read, they
    /// see none.
    private String authority(Map<String, Object> claims) {
        if (settings.authorityClaim().isEmpty()) {
            return settings.authority();
        }
        String siren = one(claims, settings.authorityClaim());
        if (!Siren.isValid(siren)) {
            throw refused(UNCLEAR);
        }
        return siren;
    }

    private static String one(Map<String, Object> claims, String claim) {
        Set<String> all = all(claims, claim);
        return all.size() == 1 ? all.iterator().next() : "";
    }

    private static Set<String> all(Map<String, Object> claims, String claim) {
        if (claim.isEmpty()) {
            return Set.of();
        }
        return values(at(claims, List.of(claim.split("\\.")))).stream()
                .map(value -> String.valueOf(value).strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Object at(Map<?, ?> claims, List<String> path) {
        // A name with dots may be one claim: those with an address for a name are.
        Object whole = claims.get(String.join(".", path));
        if (whole != null || path.size() == 1) {
            return whole;
        }
        return claims.get(path.getFirst()) instanceof Map<?, ?> inner ? at(inner, path.subList(1, path.size())) : null;
    }

    private static Collection<?> values(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case Collection<?> several -> several;
            default -> List.of(claim);
        };
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
