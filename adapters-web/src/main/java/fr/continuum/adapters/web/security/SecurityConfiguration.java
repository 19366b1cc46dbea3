package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// The doors: accounts, sessions, headers. Who may do what is said by [RoleMatrix], for pages and API alike.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenIdSettings.class)
public class SecurityConfiguration {

    /// Nothing from elsewhere, nothing written in the page: no script, no style, no frame, no plugin.
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    LoginThrottle loginThrottle(
            @Value("${continuum.web.login.attempts:5}") int perLogin,
            @Value("${continuum.web.login.attempts-per-address:30}") int perAddress,
            @Value("${continuum.web.login.wait:15m}") Duration wait) {
        return new LoginThrottle(perLogin, perAddress, wait, InstantSource.system());
    }

    @Bean
    AuthenticationProvider signIn(Accounts accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(login -> accounts.find(login)
                // Told like an account that is not there: whoever guesses learns nothing of it.
                .filter(account -> !account.disabled())
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account")));
        passwords.setPasswordEncoder(encoder);
        return new ThrottledSignIn(passwords, throttle);
    }

    /// A filter of the doors, which the server must not run a second time by itself.
    @Bean
    FilterRegistrationBean<SessionEnds> sessionEndsOnlyBehindTheDoors(SessionEnds ends) {
        FilterRegistrationBean<SessionEnds> none = new FilterRegistrationBean<>(ends);
        none.setEnabled(false);
        return none;
    }

    @Bean
    SessionEnds sessionEnds(Accounts accounts, @Value("${continuum.web.session.longest:12h}") Duration longest) {
        return new SessionEnds(accounts, longest, InstantSource.system());
    }

    /// There is none where the configuration names none.
    @Bean
    @ConditionalOnExpression("!'${continuum.web.openid.issuer:}'.isEmpty()")
    IdentityProvider identityProvider(OpenIdSettings settings) {
        return new IdentityProvider(settings.name(), OpenId.START);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            JsonMapper json,
            MessageSource texts,
            LocaleResolver localeResolver,
            SessionEnds ends,
            OpenIdSettings openId) {
        ApiRefusals refusals = new ApiRefusals(json, texts, localeResolver);
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(rights -> rights.anyRequest().access(new Doors()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new CrossSite()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.disable())
                .addFilterAfter(ends, SecurityContextHolderFilter.class)
                .headers(headers -> strict(headers, openId))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, SessionEnds ends, OpenIdSettings settings) {
        Optional<OpenId> openId = settings.isOn() ? Optional.of(new OpenId(settings, accounts)) : Optional.empty();
        openId.ifPresent(provider -> provider.signIn(http));
        return http.authorizeHttpRequests(rights -> rights.anyRequest().access(new Doors()))
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("mot-de-passe")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + (failure instanceof LockedException ? "/connexion?attente" : "/connexion?erreur"))))
                .logout(logout -> {
                    logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie");
                    openId.ifPresent(provider -> logout.logoutSuccessHandler(provider.signOut()));
                })
                // A new name for the session, so that nobody waits in one they prepared; then when it began.
                .sessionManagement(
                        session -> session.sessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                                List.of(new ChangeSessionIdAuthenticationStrategy(), ends))))
                .addFilterAfter(ends, SecurityContextHolderFilter.class)
                .csrf(Customizer.withDefaults())
                .exceptionHandling(handling -> handling.accessDeniedHandler(new PageRefusals()))
                .headers(headers -> strict(headers, settings))
                .build();
    }

    /// Signing out of a provider is a form of ours that ends there.
    private static String policy(OpenIdSettings openId) {
        return openId.isOn()
                ? CONTENT_SECURITY_POLICY.replace("form-action 'self'", "form-action 'self' " + openId.origin())
                : CONTENT_SECURITY_POLICY;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, OpenIdSettings openId) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(openId)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .frameOptions(frames -> frames.deny());
    }
}
