package fr.continuum.adapters.web;

import static fr.continuum.adapters.web.fixture.Visit.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.Visit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The head of every sheet of paper: whose figures they are, of which night, what was asked.
@WebTest
class PaperTest {

    private final Visit visit;

    @Autowired
    PaperTest(MockMvc mvc, Home home) {
        this.visit = Visit.of(mvc, home, "lectrice");
    }

    private static String asked(Document page) {
        return plain(page.select("#papier [data-asked]").text());
    }

    @Test
    void a_sheet_says_whose_figures_and_of_which_night() throws Exception {
        Document page = visit.page("/plan");

        assertThat(page.select("#papier strong").eachText()).containsExactly("Ville de Rochebrune-sur-Aure");
        assertThat(plain(page.select("#papier .of-figures").text())).startsWith("Chiffres de la nuit du ");
        assertThat(visit.in("en").page("/plan").select("#papier .of-figures").text())
                .startsWith("Figures of the night of ");
    }

    /// Figures are of a night, delays of a day: where a page tells both, its head says both.
    @Test
    void a_sheet_of_the_plan_says_as_of_which_day_it_is_told() throws Exception {
        for (String address : List.of("/plan", "/plan/element?code=D2", "/plan/carte?code=D2")) {
            assertThat(plain(visit.page(address).select("#papier .of-plan").text()))
                    .as(address)
                    .startsWith("plan et retards au ");
        }
        assertThat(plain(visit.page("/plan/element?code=D2&le=2023-01-01")
                        .select("#papier .of-plan")
                        .text()))
                .isEqualTo("plan et retards au 1er janvier 2023");
        assertThat(visit.page("/contributions").select("#papier .of-plan")).isEmpty();
        assertThat(visit.in("en").page("/plan").select("#papier .of-plan").text())
                .startsWith("plan and delays as of ");
    }

    /// In the words of the forms, whatever the page.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plan?etat=LATE                             | Où en est-on : en retard",
                "/plan?texte=ombre <et> haies                 | Contient : ombre <et> haies",
                "/plan?le=2023-01-01                         | Au soir du : 1er janvier 2023",
                "/contributions?cout-de=1000                 | Coût, à partir de : 1000",
                "/contributions?genre-est=formation          | formation",
                "/vue-d-ensemble?montrer=jours               | Montrer : les jours-stagiaires de formation",
                "/constats?regle=R20                         | R20",
            })
    void it_says_what_was_asked(String address, String said) throws Exception {
        assertThat(asked(visit.page(address))).contains(said);
    }

    @Test
    void what_says_nothing_is_not_told() throws Exception {
        assertThat(asked(visit.page("/referentiels"))).isEmpty();
        assertThat(asked(visit.page("/plan?niveau=&etat=&texte=")))
                .doesNotContain("Niveau", "Contient", "Rôle")
                .doesNotContain("Collectivité");
        assertThat(asked(visit.page("/contributions?tri=-cout"))).doesNotContain("décroissant");
    }

    @Test
    void what_was_typed_stays_text() throws Exception {
        Document page = visit.page("/plan?texte=<b>gras</b>");

        assertThat(asked(page)).contains("<b>gras</b>");
        assertThat(page.select("#papier b")).isEmpty();
    }

    @Test
    void several_filters_stand_apart() throws Exception {
        assertThat(asked(visit.page("/plan?etat=LATE&texte=arbres")))
                .contains("Où en est-on : en retard ; ")
                .endsWith("Contient : arbres");
    }
}
