package fr.continuum.adapters.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Held;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/// What the claims of a provider make of somebody.
class OpenIdAccountsTest {

    private static final String SIREN = "217500016";

    private static OpenIdSettings settings(String roleClaim, String authorityClaim, String authority) {
        return new OpenIdSettings(
                "https://sso.ville.fr",
                "continuum",
                "secret",
                "",
                List.of("openid"),
                "sub",
                "name",
                roleClaim,
                Map.of(
                        "g-dsi",
                        Role.IT,
                        "g-plan",
                        Role.PLAN_OFFICER,
                        "g-dir",
                        Role.CONTRIBUTOR,
                        "g-part",
                        Role.PARTNER),
                authorityClaim,
                authority,
                "dept",
                "post",
                "places",
                "org");
    }

    private static Account account(OpenIdSettings settings, Map<String, Object> claims) {
        return new OpenIdAccounts(settings, new InMemoryAccounts()).account(claims);
    }

    @Test
    void all_that_is_said_of_somebody_is_theirs() {
        Account account = account(
                settings("groups", "siren", ""),
                Map.of(
                        "sub",
                        "u1",
                        "name",
                        "Ursule",
                        "groups",
                        List.of("g-dsi", "g-dir", "g-else"),
                        "siren",
                        SIREN,
                        "dept",
                        "DRH",
                        "post",
                        List.of("DGA"),
                        "places",
                        List.of("43157", " ")));

        assertThat(account)
                .isEqualTo(new Account(
                        "u1",
                        "Ursule",
                        "",
                        Set.of(Role.IT, Role.CONTRIBUTOR),
                        SIREN,
                        new Held(Set.of("DRH"), Set.of("DGA"), Set.of("43157"), ""),
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"realm_access.roles", "https://ville.fr/roles"})
    void a_claim_inside_another_or_named_by_an_address_is_found(String claim) {
        Map<String, Object> claims = Map.of(
                "sub", "u1",
                "realm_access", Map.of("roles", List.of("g-plan")),
                "https://ville.fr/roles", List.of("g-plan"));

        assertThat(account(settings(claim, "", SIREN), claims).roles()).containsExactly(Role.PLAN_OFFICER);
        assertThat(account(settings(claim, "", SIREN), claims).authority()).isEqualTo(SIREN);
    }

    @Test
    void a_contributor_of_no_department_reads_and_a_partner_of_no_name_stays_out() {
        assertThat(account(settings("groups", "", ""), Map.of("sub", "u1", "groups", "g-dir"))
                        .roles())
                .containsExactly(Role.READER);
        refused(settings("groups", "", ""), Map.of("sub", "u1", "groups", "g-part"), OpenIdAccounts.NO_ROLE);
    }

    @Test
    void nobody_comes_in_whom_nothing_says_who_they_are_or_what_they_may() {
        refused(settings("groups", "", ""), Map.of("sub", "u1"), OpenIdAccounts.NO_ROLE);
        refused(
                settings("groups", "", ""),
                Map.of("sub", "u1", "groups", List.of("ADMINISTRATOR")),
                OpenIdAccounts.NO_ROLE);
        refused(settings("groups", "", ""), Map.of("groups", "g-dsi"), OpenIdAccounts.NO_LOGIN);
        refused(settings("groups", "", ""), Map.of("sub", "x".repeat(65), "groups", "g-dsi"), OpenIdAccounts.NO_LOGIN);
        refused(settings("groups", "siren", ""), Map.of("sub", "u1", "groups", "g-dsi"), OpenIdAccounts.UNCLEAR);
        refused(
                settings("groups", "siren", ""),
                Map.of("sub", "u1", "groups", "g-dsi", "siren", List.of(SIREN, "213105554")),
                OpenIdAccounts.UNCLEAR);
    }

    @Test
    void nobody_comes_in_under_the_name_of_an_account_kept_here() {
        InMemoryAccounts kept = new InMemoryAccounts();
        kept.create(new Account("u1", "", "x", Role.READER, ""));

        assertThatThrownBy(() -> new OpenIdAccounts(settings("groups", "", ""), kept)
                        .account(Map.of("sub", "u1", "groups", "g-dsi")))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(OpenIdAccounts.TAKEN));
    }

    private static void refused(OpenIdSettings settings, Map<String, Object> claims, String code) {
        assertThatThrownBy(() -> account(settings, claims))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(code));
    }
}
