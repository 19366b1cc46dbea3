package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
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
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// The doors: accounts, sessions, headers, and the one matrix of rights that pages and API share. Everything that is
/// not named here asks for a reader.
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    /// Nothing from elsewhere, nothing written in the page: no script, no style, no frame, no plugin.
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /// Forms by which the plan is written: nobody opens one to be refused at its end.
    private static final String[] PLAN_FORMS = {
        "/plan/commencer",
        "/plan/modifier",
        "/plan/ajouter",
        "/plan/ordre",
        "/plan/adopter",
        "/plan/element/modifier",
        "/plan/element/abandonner",
        "/plan/element/retirer"
    };

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
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account")));
        passwords.setPasswordEncoder(encoder);
        return new ThrottledSignIn(passwords, throttle);
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("ADMINISTRATOR")
                .implies("CONTROLLER", "PLAN_OFFICER")
                .role("CONTROLLER")
                .implies("READER")
                .role("PLAN_OFFICER")
                .implies("CONTRIBUTOR")
                .role("HR")
                .implies("CONTRIBUTOR")
                .role("CONTRIBUTOR")
                .implies("READER")
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, JsonMapper json, MessageSource texts, LocaleResolver localeResolver) {
        ApiRefusals refusals = new ApiRefusals(json, texts, localeResolver);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rights -> rights.requestMatchers(
                                "/api/v1/contributions/profiles", "/api/v1/contributions/profile")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .hasRole("READER")
                        .requestMatchers(HttpMethod.HEAD, "/api/**")
                        .hasRole("READER")
                        .requestMatchers(HttpMethod.POST, "/api/v1/checks")
                        .hasRole("READER")
                        .requestMatchers("/api/v1/plan/**")
                        .hasRole("PLAN_OFFICER")
                        .requestMatchers("/api/v1/indicators/measure")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers("/api/v1/indicators/**")
                        .hasRole("PLAN_OFFICER")
                        .requestMatchers("/api/v1/contributions/**")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers("/api/v1/workforce/**")
                        .hasRole("HR")
                        .requestMatchers("/api/v1/waivers/**", "/api/v1/tolerance")
                        .hasAnyRole("PLAN_OFFICER", "CONTROLLER")
                        .requestMatchers("/api/v1/allocation/**", "/api/v1/purchase-accounts/**")
                        .hasRole("CONTROLLER")
                        // Which of the two, the feed tells.
                        .requestMatchers("/api/v1/feed-profiles/**")
                        .hasAnyRole("CONTROLLER", "HR")
                        .anyRequest()
                        .hasRole("ADMINISTRATOR"))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new CrossSite()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::strict)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(rights -> rights.requestMatchers(
                                "/connexion", "/langue/**", "/style/**", "/webjars/**", "/favicon.svg", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/lier", "/lier/**")
                        .hasRole("CONTROLLER")
                        .requestMatchers(HttpMethod.POST, "/plan", "/plan/**")
                        .hasRole("PLAN_OFFICER")
                        .requestMatchers(PLAN_FORMS)
                        .hasRole("PLAN_OFFICER")
                        // Sheets are the plan officer’s; measures are entered by whoever contributes.
                        .requestMatchers("/indicateurs/mesurer")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers("/indicateurs/ecrire/**", "/indicateurs/retirer", "/indicateurs/importer")
                        .hasRole("PLAN_OFFICER")
                        .requestMatchers(HttpMethod.POST, "/contributions", "/contributions/**")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers(
                                "/contributions/nouvelle",
                                "/contributions/fiche/modifier",
                                "/contributions/fiche/retirer",
                                "/contributions/importer/**",
                                "/contributions/besoins/importer/**",
                                "/contributions/profils/**")
                        .hasRole("CONTRIBUTOR")
                        .requestMatchers(HttpMethod.POST, "/personnel", "/personnel/**")
                        .hasRole("HR")
                        .requestMatchers("/personnel/temps/dire")
                        .hasRole("HR")
                        .requestMatchers(HttpMethod.POST, "/constats/**")
                        .hasAnyRole("PLAN_OFFICER", "CONTROLLER")
                        .requestMatchers(HttpMethod.POST, "/recoupement/**")
                        .hasRole("CONTROLLER")
                        // Which of the two, the feed tells.
                        .requestMatchers(HttpMethod.POST, "/flux/**")
                        .hasAnyRole("CONTROLLER", "HR")
                        .requestMatchers("/flux/nouveau", "/flux/colonnes")
                        .hasAnyRole("CONTROLLER", "HR")
                        .requestMatchers("/comptes/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .hasRole("READER"))
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("mot-de-passe")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + (failure instanceof LockedException ? "/connexion?attente" : "/connexion?erreur")))
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie"))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(handling -> handling.accessDeniedHandler(new PageRefusals()))
                .headers(SecurityConfiguration::strict)
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .frameOptions(frames -> frames.deny());
    }
}
