package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// Signing in and out through the authority's identity provider: the code flow of OpenID Connect, with proof of key.
/// The provider is asked to describe itself when somebody first comes that way, so that Continuum starts without it.
final class OpenId {

    /// Where one is sent to the provider from.
    static final String START = "/connexion/fournisseur/openid";

    private static final String REGISTRATION = "openid";
    private static final String RETURN = "/connexion/retour";
    private static final String FAILED = "erreur";

    private final OpenIdSettings settings;
    private final Accounts accounts;
    private final ClientRegistrationRepository registrations;

    OpenId(OpenIdSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(OpenIdSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}" + RETURN)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    void signIn(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/connexion")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(start -> start.baseUri("/connexion/fournisseur"))
                .redirectionEndpoint(back -> back.baseUri(RETURN))
                .userInfoEndpoint(user -> user.oidcUserService(new OpenIdAccounts(settings, accounts)))
                .defaultSuccessUrl("/")
                .failureHandler(failed()));
    }

    /// Who came by the provider is signed out there too; whoever came by form is not led there.
    LogoutSuccessHandler signOut() {
        OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        out.setPostLogoutRedirectUri("{baseUrl}/connexion?sortie");
        out.setDefaultTargetUrl("/connexion?sortie");
        return out;
    }

    private static AuthenticationFailureHandler failed() {
        return (request, response, failure) -> {
            String code = failure instanceof OAuth2AuthenticationException refused
                    ? refused.getError().getErrorCode()
                    : FAILED;
            String told = OpenIdAccounts.REFUSALS.contains(code) ? code : FAILED;
            response.sendRedirect(request.getContextPath() + "/connexion?fournisseur=" + told);
        };
    }

    /// What the provider gives to act in somebody's name is of no use here: none of it is kept.
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
