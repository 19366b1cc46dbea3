package fr.continuum.adapters.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.WebTest;
import fr.continuum.adapters.web.exchange.ExchangeVisit.Answer;
import fr.continuum.adapters.web.fixture.BareHome;
import fr.continuum.adapters.web.fixture.FilledHome;
import fr.continuum.adapters.web.fixture.Home;
import fr.continuum.adapters.web.fixture.PlanOfTheTown;
import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.shared.Owner;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/// A file of a plan, from the form to the plan, and back into a file.
class ImportPlanPagesTest {

    private static final String BOOK = "book\nchallenge D1 label=Habiter\naction A1 principal=D1 label=Isoler";

    @Nested
    @WebTest
    @DirtiesContext
    @Import(BareHome.class)
    class WhereThereIsNoPlan {

        private final MockMvc mvc;
        private final Home home;
        private final ExchangeVisit visit;

        @Autowired
        WhereThereIsNoPlan(MockMvc mvc, Home home) {
            this.mvc = mvc;
            this.home = home;
            this.visit = new ExchangeVisit(mvc, home, "charge");
        }

        @Test
        void its_effect_is_shown_then_confirmed_and_the_same_again_is_no_change() throws Exception {
            assertThat(visit.page("/plan/exporter").status()).isEqualTo(404);

            Answer shown = visit.drop("/plan/importer", "plan.xlsx", BOOK);

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.main()).contains("C’est un plan complet").contains("Éléments ajoutés : 2");
            assertThat(shown.page().select("table.changes tbody tr").eachText())
                    .containsExactly("Ajouté D1 Habiter objectif stratégique", "Ajouté A1 Isoler action");
            assertThat(home.plans.latest(Owner.HOME)).isEmpty();

            Answer done = visit.send(shown.form("#suite + form"), "/plan/importer/confirmer", Map.of());

            assertThat(done.page().select(".notice.good").text()).contains("« plan.xlsx » est importé");
            assertThat(plan().elements()).hasSize(2);
            PlanHistory.Entry entry =
                    home.plans.history(Owner.HOME, plan().code()).entries().getLast();
            assertThat(entry.author()).isEqualTo("charge");

            Answer again = visit.drop("/plan/importer", "plan.xlsx", BOOK);
            assertThat(again.main()).contains("Aucun changement");
            assertThat(again.page().select("table.changes")).isEmpty();
        }

        @Test
        void a_faulty_file_is_told_by_sheet_row_and_column_in_both_languages() throws Exception {
            String faulty =
                    "faulty\nÉléments|3|niveau|« étape » est inconnu ici.\nRôles|2|poste|Cette cellule est vide.";

            Answer french = visit.drop("/plan/importer", "plan.xlsx", faulty);

            assertThat(french.status()).isEqualTo(422);
            assertThat(french.page().select("table.faults thead th").eachText())
                    .containsExactly("Feuille", "Ligne", "Colonne", "Pourquoi, et que faire");
            assertThat(french.page().select("table.faults tbody tr").eachText())
                    .containsExactly(
                            "Éléments 3 niveau « étape » est inconnu ici.", "Rôles 2 poste Cette cellule est vide.");
            assertThat(french.page().select("button[formaction$=confirmer]")).isEmpty();
            assertThat(english(faulty).select("table.faults thead th").eachText())
                    .startsWith("Sheet", "Row", "Column");
        }

        private Document english(String text) throws Exception {
            return new ExchangeVisit(mvc, home, "charge").inEnglish("/plan/importer", "plan.xlsx", text);
        }

        @Test
        void what_was_read_otherwise_is_placed_in_the_words_of_the_reader() throws Exception {
            String workbook = "workbook\nchallenge 1 label=Habiter";

            Element french =
                    visit.drop("/plan/importer", "plan.xlsx", workbook).page().selectFirst("details:has(.place) li");
            Element english = english(workbook).selectFirst("details:has(.place) li");

            assertThat(french.text().replace('\u00a0', ' '))
                    .isEqualTo("feuille « Plan » ligne 4 colonne « Statut » « En retard » est lu comme « En cours ».");
            assertThat(english.select(".place").text()).isEqualTo("sheet “Plan” line 4 column “Statut”");
            assertThat(english.select("[lang=fr]").text()).startsWith("« En retard »");
        }

        @Test
        void changes_beyond_the_first_unfold_and_none_is_left_out() throws Exception {
            StringBuilder book = new StringBuilder("book");
            for (int i = 1; i <= 60; i++) {
                book.append("\nchallenge C").append(i).append(" label=Défi_").append(i);
            }

            Document page =
                    visit.drop("/plan/importer", "plan.xlsx", book.toString()).page();

            int all = page.select("table.changes tbody tr").size();
            assertThat(page.select("table.changes tbody .code").eachText()).contains("C1", "C21", "C60");
            assertThat(all).isGreaterThanOrEqualTo(60);
            assertThat(page.select("table.changes:not(details table) tbody tr")).hasSize(20);
            assertThat(page.select("details.further summary").text())
                    .isEqualTo("et " + (all - 20) + " autres changements");
        }

        @Test
        void what_is_typed_comes_back_where_it_cannot_be_understood() throws Exception {
            Answer shown = visit.drop("/plan/importer", "plan.xlsx", "workbook\nchallenge 1 label=Habiter");

            Answer wrong = visit.send(
                    shown.form("#suite + form"),
                    "/plan/importer",
                    Map.of("code", "x".repeat(70), "nom", "CAP", "debut", "demain", "haut", "axe", "partiel", "true"));

            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.page().select(".notice.bad").text())
                    .contains("Un code a 64 caractères au plus")
                    .contains("Une date s’écrit");
            assertThat(wrong.page().select("input[name=nom]").attr("value")).isEqualTo("CAP");
            assertThat(wrong.page().select("option[value=axe]").hasAttr("selected"))
                    .isTrue();
            assertThat(wrong.page().select("input[name=partiel]").hasAttr("checked"))
                    .isTrue();

            Answer mended = visit.send(
                    wrong.form("#suite + form"), "/plan/importer", Map.of("code", "cap", "debut", "2021-07-01"));
            assertThat(mended.status()).isEqualTo(200);
            assertThat(mended.main()).contains("classeur de plan d’actions").contains("« En retard » est lu comme");
        }

        @Test
        void a_file_of_another_session_is_not_there() throws Exception {
            Answer shown = visit.drop("/plan/importer", "plan.xlsx", "book\nchallenge D9 label=Secret");

            Answer others = new ExchangeVisit(mvc, home, "charge")
                    .send(shown.form("#suite + form"), "/plan/importer/confirmer", Map.of());
            Answer looked = new ExchangeVisit(mvc, home, "charge")
                    .send(shown.form("#suite + form"), "/plan/importer", Map.of());

            for (Answer answer : List.of(others, looked)) {
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.main()).contains("Ce fichier n’attend plus").doesNotContain("Secret");
            }
        }

        @Test
        void a_file_too_large_is_told_kindly() throws Exception {
            Answer answer = visit.drop("/plan/importer", "énorme.xlsx", "x".repeat(17 * 1024 * 1024));

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.main()).contains("« énorme.xlsx » dépasse 16 Mo");
        }

        @Test
        void nothing_chosen_is_told() throws Exception {
            Answer answer = visit.drop("/plan/importer", "", "");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.main()).contains("Choisissez un fichier.");
        }

        @Test
        void a_document_leads_to_the_page_where_its_lines_are_told() throws Exception {
            Answer shown = visit.drop("/plan/importer", "plan.docx", "document\nDéfi 1 : Habiter");

            Answer proposed = visit.send(shown.form("form[action$=proposer]"), "/plan/proposer", Map.of());

            assertThat(proposed.page().select("input[name=libelle]").eachAttr("value"))
                    .containsExactly("Habiter");
        }

        private PlanContent plan() {
            return home.plans.latest(Owner.HOME).orElseThrow().content().content();
        }
    }

    @Nested
    @WebTest
    @DirtiesContext
    @Import(FilledHome.class)
    class OverAnAdoptedPlan {

        private static final String WORKBOOK =
                "workbook\nchallenge 1 label=Défi_2_–_Une_ville_qui_respire\naction 1.A1 principal=1 label=Neuve";

        private final Home home;
        private final ExchangeVisit visit;

        @Autowired
        OverAnAdoptedPlan(MockMvc mvc, Home home) {
            this.home = home;
            this.visit = new ExchangeVisit(mvc, home, "charge");
        }

        @Test
        void what_was_voted_changes_with_its_decision_and_nothing_typed_is_lost() throws Exception {
            Answer shown = visit.drop("/plan/importer?partiel=true", "actions.xlsx", WORKBOOK);

            assertThat(shown.page().select(".refusals .badge").eachText()).contains("R06");
            assertThat(shown.page().select(".refusals .about").eachText())
                    .as("what each is about")
                    .hasSizeGreaterThanOrEqualTo(
                            shown.page().select(".refusals .badge").size())
                    .allMatch(about -> about.startsWith("élément ") || about.startsWith("plan "));
            assertThat(shown.page().select(".refusals .badge").eachText())
                    .as("each rule once")
                    .doesNotHaveDuplicates();
            long rules = shown.page().select(".refusals .badge").size();
            assertThat(shown.page().select(".refusals h2").text())
                    .as("rules, not refusals")
                    .isEqualTo(rules == 1 ? "Une règle s’y oppose" : rules + " règles s’y opposent");
            Answer half = visit.send(
                    shown.form("#suite + form"), "/plan/importer/confirmer", Map.of("motif", "crise énergétique"));

            assertThat(half.status()).isEqualTo(422);
            assertThat(half.page().select("input[name=motif]").attr("value")).isEqualTo("crise énergétique");
            assertThat(half.main()).contains("Une révision dit pourquoi et par quelle décision");

            Answer done = visit.send(
                    half.form("#suite + form"),
                    "/plan/importer/confirmer",
                    Map.of("decision", "CM 2026-31", "jour", "2026-11-20"));

            assertThat(done.page().select(".notice.good").text())
                    .as(done.main())
                    .contains("est importé");
            PlanHistory.Entry entry = home.plans
                    .history(Owner.of(Town.SIREN), new PlanCode("rochebrune-2020"))
                    .entries()
                    .getLast();
            assertThat(entry.revision().orElseThrow().decision()).isEqualTo("CM 2026-31");
            assertThat(entry.diff().elements())
                    .extracting(change -> change.label())
                    .contains("Neuve");
        }

        @Test
        void what_somebody_changed_meanwhile_is_shown_before_it_is_written_over() throws Exception {
            Answer shown = visit.drop("/plan/importer?partiel=true", "actions.xlsx", WORKBOOK + "x");

            Answer late = visit.send(
                    shown.form("#suite + form"),
                    "/plan/importer/confirmer",
                    Map.of("vu", "0".repeat(64), "motif", "essai", "decision", "d"));

            assertThat(late.status()).isEqualTo(422);
            assertThat(late.main()).contains("Le plan a été modifié entre-temps");
            assertThat(late.form("#suite + form").select("input[name=vu]").attr("value"))
                    .isEqualTo(home.plans
                            .latest(Owner.of(Town.SIREN))
                            .orElseThrow()
                            .version()
                            .value());
        }

        @Test
        void another_plan_says_whose_place_it_takes() throws Exception {
            assertThat(visit.drop("/plan/importer", "plan.xlsx", BOOK).main())
                    .contains("C’est un autre plan (code « cap ») : il prendrait la place de « rochebrune-2020 »");
        }

        @Test
        void the_plan_goes_out_whole_as_of_today_or_a_past_day_under_a_safe_name() throws Exception {
            Answer today = visit.page("/plan/exporter?format=xlsx");
            Answer before = visit.page("/plan/exporter?format=csv&le=" + PlanOfTheTown.VOTED);

            assertThat(today.response().getHeader("Content-Disposition"))
                    .matches("attachment; filename=\"plan-rochebrune-2020-\\d{4}-\\d{2}-\\d{2}\\.xlsx\"");
            assertThat(today.response().getContentType())
                    .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            assertThat(today.response().getContentAsString()).startsWith("WORKBOOK ");
            assertThat(before.response().getHeader("Content-Disposition"))
                    .contains("plan-rochebrune-2020-2022-03-21.csv");
            assertThat(before.response().getContentType()).isEqualTo("text/csv;charset=UTF-8");
            assertThat(before.response().getContentAsString())
                    .startsWith("CSV ")
                    .isNotEqualTo(today.response().getContentAsString().replace("WORKBOOK", "CSV"));
            assertThat(visit.page("/plan/modele").response().getContentAsString())
                    .isEqualTo("TEMPLATE");
        }

        @Test
        void what_cannot_be_exported_says_why() throws Exception {
            assertThat(visit.page("/plan/exporter?le=hier").status()).isEqualTo(422);
            assertThat(visit.page("/plan/exporter?format=pdf").status()).isEqualTo(422);
            assertThat(visit.page("/plan/exporter?le=1999-01-01").status()).isEqualTo(404);
        }
    }
}
