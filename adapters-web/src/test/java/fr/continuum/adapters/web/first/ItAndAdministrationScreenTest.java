package fr.continuum.adapters.web.first;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.port.Accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What IT and whoever administers see first.
@WebTest
class ItAndAdministrationScreenTest {

    private final MockMvc mvc;
    private final Home home;

    @Autowired
    ItAndAdministrationScreenTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
    }

    @Test
    void investments_and_processes_without_trace_are_as_many_as_their_lists_show() throws Exception {
        Comer it = Comer.of(mvc, Role.IT);
        Document page = it.page("/");

        assertThat(Comer.blocks(page))
                .containsExactly(
                        "Investissements informatiques sans trace",
                        "Évolutions de processus sans trace",
                        "Fichiers mis de côté");
        assertThat(Comer.lines(page, "investments").getFirst().replaceAll("\\h", " "))
                .isEqualTo("sans objectif Renouvellement des postes de travail 210 000,00 €"
                        + " Direction des systèmes d’information");
        assertThat(Comer.lines(page, "processes")).anyMatch(line -> line.contains("Visa unique des factures"));
        for (String block : new String[] {"investments", "processes"}) {
            Document list = it.page(Comer.href(page, block, "/contributions?"));
            assertThat(Comer.told(page, block, "/contributions?"))
                    .isEqualTo((int)
                            list.select("main table tbody a[href*='/contributions/fiche?']").eachAttr("href").stream()
                                    .distinct()
                                    .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void files_put_aside_are_those_of_the_page_of_the_night() throws Exception {
        Comer it = Comer.of(mvc, Role.IT);
        Document page = it.page("/");
        Document night = it.page("/nuits/" + home.night());

        assertThat(Comer.lines(page, "files"))
                .hasSize(2)
                .anyMatch(
                        line -> line.startsWith("BP_2026_v2_corrigé.xml l’exercice « 2026 bis » n’est pas une année"));
        assertThat(Comer.told(page, "files", "/nuits/"))
                .isEqualTo(night.select("section[aria-labelledby=quarantaine] tbody tr, #quarantaine tbody tr")
                        .size());
        assertThat(Comer.lines(it.onlyOf(Town.SIREN.value()).page("/"), "files"))
                .as("what nobody can read is for those who see the whole installation")
                .isEmpty();
    }

    @Test
    void whoever_administers_sees_nights_files_and_accounts() throws Exception {
        Comer admin = Comer.of(mvc, Role.ADMINISTRATOR);
        Document page = admin.page("/");

        assertThat(Comer.blocks(page))
                .containsExactly("Dernières nuits", "Fichiers mis de côté", "Qui peut se connecter");
        assertThat(Comer.lines(page, "nights").getFirst())
                .startsWith("publiée Nuit du 21 novembre 2026 il y a ")
                .endsWith(" jours · 2 fichiers mis de côté");
        assertThat(Comer.told(page, "accounts", "/comptes"))
                .isEqualTo(admin.page("/comptes").select("main table tbody tr").size());
    }

    @Test
    void who_administers_one_authority_knows_of_the_accounts_of_that_one_alone() throws Exception {
        Document page =
                Comer.of(mvc, Role.ADMINISTRATOR).onlyOf(Town.OTHER.value()).page("/");

        assertThat(Comer.told(page, "accounts", "/comptes")).isEqualTo(1);
        assertThat(Comer.lines(page, "files")).isEmpty();
    }

    @Test
    void neither_has_the_screen_of_the_other() throws Exception {
        assertThat(Comer.of(mvc, Role.IT).asked("/?regard=administration").getStatus())
                .isEqualTo(404);
        assertThat(Comer.of(mvc, Role.ADMINISTRATOR)
                        .asked("/?regard=informatique")
                        .getStatus())
                .isEqualTo(404);
    }
}
