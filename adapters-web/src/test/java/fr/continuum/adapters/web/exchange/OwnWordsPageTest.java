package fr.continuum.adapters.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.exchange.ExchangeVisit.Answer;
import fr.continuum.adapters.web.fixture.BareHome;
import fr.continuum.adapters.web.fixture.Forms;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.RealPlanFiles;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Owner;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

/// A plan in words nobody could guess: whoever imports it says what its columns hold and what its statuses mean.
@WebTest
@DirtiesContext
@Import({RealPlanFiles.class, BareHome.class})
class OwnWordsPageTest {

    private static final String OWN = """
            Cap;Geste;Qui, au juste;Où en est-on
            Habiter;Isoler;Ada;Sur les rails
            Habiter;Bâtir;Bob;Achevée
            """;

    private final MockMvc mvc;
    private final Home home;
    private final ExchangeVisit visit;

    @Autowired
    OwnWordsPageTest(MockMvc mvc, Home home) {
        this.mvc = mvc;
        this.home = home;
        this.visit = new ExchangeVisit(mvc, home, "charge");
    }

    @Test
    void columns_then_statuses_are_said_and_the_plan_is_imported_as_they_were() throws Exception {
        Answer unknown = visit.drop("/plan/importer", "cap.csv", OWN);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.main()).contains("Ce fichier n’est pas reconnu.");
        Element layout = unknown.page().selectFirst("details:has(select[name=tient])");
        assertThat(layout).isNotNull();
        assertThat(layout.hasAttr("open")).isTrue();
        assertThat(unknown.page().select("input[name=colonne]").eachAttr("value"))
                .containsExactly("Cap", "Geste", "Qui, au juste", "Où en est-on");
        assertThat(layout.select("tbody tr td:eq(1)").eachText().getFirst()).isEqualTo("Habiter");

        Answer half = said(unknown, "/plan/importer", List.of("PLACE", "TITLE", "PILOT", "STATUS"), List.of());

        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().select("table.faults tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("– 2 Où en est-on Le statut « Sur les rails » est inconnu.");
        assertThat(half.page().select("select[name=tient] option[selected]").eachAttr("value"))
                .as("what was said comes back")
                .containsExactly("PLACE", "TITLE", "PILOT", "STATUS");
        assertThat(half.page().select("input[name=mot]").eachAttr("value")).containsExactly("Sur les rails", "Achevée");
        assertThat(half.page().select("select[name=etat] option[selected]").eachAttr("value"))
                .containsExactly("", "COMPLETED");

        List<String> fields = List.of("PLACE", "TITLE", "PILOT", "STATUS");
        Answer whole = said(half, "/plan/importer", fields, List.of("IN_PROGRESS", "COMPLETED"));
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.main()).contains("C’est un classeur de plan d’actions").contains("Éléments ajoutés : 3");
        assertThat(whole.page().select("details:has(select[name=tient])").hasAttr("open"))
                .as("all is understood")
                .isFalse();

        Answer done = said(whole, "/plan/importer/confirmer", fields, List.of("IN_PROGRESS", "COMPLETED"));

        assertThat(done.page().select(".notice.good").text()).as(done.main()).contains("« cap.csv » est importé");
        List<PlanElement> elements =
                home.plans.latest(Owner.HOME).orElseThrow().content().content().elements();
        assertThat(elements).extracting(PlanElement::label).containsExactly("Habiter", "Isoler", "Bâtir");
        assertThat(((Action) elements.get(1)).state().code()).isEqualTo("IN_PROGRESS");
        assertThat(((Action) elements.get(1)).roles())
                .singleElement()
                .asString()
                .contains("Ada");

        Answer other = visit.drop("/plan/importer", "autre.csv", OWN.replace("Cap;", "Boussole;"));
        assertThat(other.page().select("select[name=tient] option[selected]").eachAttr("value"))
                .as("what was said of one file is not said of another")
                .containsOnly("OTHER");
    }

    @Test
    void numbers_places_and_other_objectives_are_said_where_their_columns_are_called_otherwise() throws Exception {
        String csv = """
                Cap;Matricule;Geste;Où;Chez;Sert aussi le cap
                Habiter;G7;Isoler;Commune de Dole (39198);200010650 Grand Dole;Bouger
                Bouger;G8;Rouler;Dole;Grand Dole;
                """;
        Answer unknown = visit.drop("/plan/importer", "gestes.csv", csv);
        assertThat(unknown.page()
                        .select("select[name=tient]")
                        .first()
                        .select("option")
                        .eachAttr("value"))
                .contains("CODE", "TERRITORY", "COMMUNE", "CANTON", "EPCI", "OTHER_OBJECTIVES");
        List<String> fields = List.of("PLACE", "CODE", "TITLE", "TERRITORY", "EPCI", "OTHER_OBJECTIVES");

        Answer read = said(unknown, "/plan/importer", fields, List.of());

        assertThat(read.status()).as(read.main()).isEqualTo(200);
        assertThat(read.page().select("select[name=tient] option[selected]").eachAttr("value"))
                .isEqualTo(fields);
        assertThat(read.page().select("table.changes").text()).contains("G7 Isoler", "G8 Rouler");
        assertThat(read.main()).as("each place has its code").doesNotContain("n'a de code officiel");
        Answer placeless = visit.drop("/plan/importer", "gestes.csv", csv.replace(" (39198)", ""));
        assertThat(said(placeless, "/plan/importer", fields, List.of()).main())
                .contains("« Commune de Dole » n'a de code officiel ni dans ce fichier ni dans le plan");

        Answer wrong = visit.drop("/plan/importer", "gestes.csv", csv.replace(";Bouger\n", ";Dormir\n"));
        Answer fault = said(wrong, "/plan/importer", fields, List.of());
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.page().select("table.faults tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("– 2 Sert aussi le cap « Dormir » n'est aucun objectif du plan.");
    }

    @Test
    void the_same_is_asked_in_english() throws Exception {
        Document page = new ExchangeVisit(mvc, home, "charge").inEnglish("/plan/importer", "cap.csv", OWN);

        assertThat(page.select("select[name=tient] option[value=PLACE]").first().text())
                .isEqualTo("where the action stands (axis, challenge, objective…)");
    }

    private Answer said(Answer page, String address, List<String> fields, List<String> states) throws Exception {
        MultiValueMap<String, String> sent = Forms.sent(page.form("#suite + form"));
        sent.put("tient", new ArrayList<>(fields));
        if (!states.isEmpty()) {
            sent.put("etat", new ArrayList<>(states));
        }
        return visit.send(address, sent);
    }
}
