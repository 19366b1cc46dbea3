package fr.continuum.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.OwnAuthority;
import fr.continuum.adapters.web.fixture.Visit;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.Accounts.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Accounts kept on screen: by whoever administers, each within their authority.
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AccountPagesTest {

    private final Home home;
    private final OwnAuthority own;
    private final Visit admin;

    @Autowired
    AccountPagesTest(MockMvc mvc, Home home) {
        this.home = home;
        this.own = OwnAuthority.bare(home);
        this.admin = Visit.of(mvc, home, own.login(Role.ADMINISTRATOR));
    }

    private Account account(String login) {
        return home.accounts.find(login).orElseThrow();
    }

    private MultiValueMap<String, String> typed(String login, Map<String, String> more) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("identifiant", login);
        more.forEach(values::add);
        return values;
    }

    @Test
    void an_account_is_opened_changed_and_shut() throws Exception {
        String login = "nouvelle-" + own.siren();
        Visit.Answer opened = admin.posted(
                "/comptes/nouveau",
                typed(
                        login,
                        Map.of(
                                "nom", "Nadia",
                                "role", "CONTRIBUTOR",
                                "directions", "DRH\n\n Direction de l’eau ",
                                "mot-de-passe", "douze signes et plus")));
        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.page().select(".notice.good").text()).isEqualTo("Le compte est ouvert.");
        assertThat(account(login).held().departments()).containsExactlyInAnyOrder("DRH", "Direction de l’eau");
        assertThat(account(login).authority()).isEqualTo(own.siren().value());

        MultiValueMap<String, String> values = Visit.fields(opened.page().selectFirst("form.form"));
        values.set("nom", "Nadine");
        values.add("role", "HR");
        values.add("ferme", "oui");
        assertThat(admin.posted("/comptes/fiche", values).status()).isEqualTo(302);
        assertThat(account(login).displayName()).isEqualTo("Nadine");
        assertThat(account(login).roles()).containsExactlyInAnyOrder(Role.CONTRIBUTOR, Role.HR);
        assertThat(account(login).disabled()).isTrue();
        assertThat(admin.page("/comptes")
                        .select("tr:contains(Nadine) td:last-child")
                        .text())
                .isEqualTo("fermé");

        assertThat(admin.posted("/comptes/fiche", values).status())
                .as("from a page that is no longer so")
                .isEqualTo(409);
    }

    @Test
    void a_new_password_replaces_the_old() throws Exception {
        String login = own.login(Role.READER);
        String before = account(login).passwordHash();

        assertThat(admin.posted("/comptes/fiche/mot-de-passe", Map.of("identifiant", login, "mot-de-passe", "court"))
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("12 caractères au moins");
        assertThat(account(login).passwordHash()).isEqualTo(before);
        assertThat(admin.posted(
                                "/comptes/fiche/mot-de-passe",
                                Map.of("identifiant", login, "mot-de-passe", "un tout autre secret"))
                        .status())
                .isEqualTo(302);
        assertThat(account(login).passwordHash()).isEqualTo("{noop}un tout autre secret");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_was_typed_stays_but_the_password() throws Exception {
        Visit.Answer refused = admin.posted(
                "/comptes/nouveau",
                typed("a b", Map.of("nom", "Berthe", "partenaire", "Voisins", "mot-de-passe", "court")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li")).hasSize(4);
        assertThat(refused.page().select("input[name=nom]").attr("value")).isEqualTo("Berthe");
        assertThat(refused.page().outerHtml()).doesNotContain("value=\"court\"");
    }

    @Test
    void who_keeps_one_authority_knows_of_no_accounts_of_others() throws Exception {
        assertThat(admin.page("/comptes").select("tbody code").eachText())
                .contains(own.login(Role.READER))
                .doesNotContain("lectrice", "admin", "voisine");
        assertThat(admin.asked("/comptes/fiche?identifiant=admin").status()).isEqualTo(404);
        assertThat(admin.posted(
                                "/comptes/fiche/mot-de-passe",
                                Map.of("identifiant", "admin", "mot-de-passe", "x".repeat(20)))
                        .status())
                .isEqualTo(404);
        admin.posted(
                "/comptes/nouveau",
                typed(
                        "evade-" + own.siren(),
                        Map.of("role", "ADMINISTRATOR", "autorite", "", "mot-de-passe", "douze signes et plus")));
        assertThat(account("evade-" + own.siren()).authority())
                .isEqualTo(own.siren().value());
    }

    @Test
    void no_page_shows_a_hash() throws Exception {
        Visit all = admin.by("admin");
        for (String page : List.of("/comptes", "/comptes/fiche?identifiant=lectrice")) {
            assertThat(all.page(page).outerHtml())
                    .contains("lectrice")
                    .doesNotContain(account("lectrice").passwordHash(), "{bcrypt}");
        }
    }
}
