package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.port.ActionPlanField;
import fr.continuum.application.port.ActionPlanLayout;
import fr.continuum.application.port.ActionPlanReader.Frame;
import fr.continuum.application.port.ActionPlanReader.Outcome;
import fr.continuum.application.port.ActionPlanState;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.rule.Ruling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An action-plan workbook in the words of the authority that wrote it.
class AuthoritysOwnWordsTest {

    private static final MandateTerm TERM =
            new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30"));

    @Test
    void the_words_of_most_authorities_are_understood() throws IOException {
        Outcome.Read read = sound(
                ActionPlanWords.NONE,
                row("Défi", "Objectif opérationnel", "Action", "Direction pilote", "Statut"),
                row("1. Habiter", "1.1 Rénover", "Isoler", "Bâtiments", "Achevée"),
                row("1. Habiter", "1.1 Rénover", "Bâtir", "Bâtiments", "Engagée"),
                row("1. Habiter", "1.1 Rénover", "Louer", "Habitat", "Non démarré"));

        assertThat(levels(read))
                .containsExactly(
                        "STRATEGIC_OBJECTIVE Habiter",
                        "OPERATIONAL_OBJECTIVE Rénover",
                        "ACTION Isoler",
                        "ACTION Bâtir",
                        "ACTION Louer");
        assertThat(actions(read))
                .extracting(action -> action.state().code())
                .containsExactly("COMPLETED", "IN_PROGRESS", "PLANNED");
        assertThat(actions(read).getFirst().roles())
                .containsExactly(RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Bâtiments"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Défi                   |                         | STRATEGIC_OBJECTIVE
            ENJEUX                 |                         | STRATEGIC_OBJECTIVE
            Ambitions              | Objectif                | STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE
            Orientation            | Sous-objectif           | STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE
            Objectifs stratégiques | Objectifs opérationnels | STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE
            Pilier                 | Défi                    | AXIS, STRATEGIC_OBJECTIVE
            Engagement             | Objectif opérationnel   | STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE
            Axe                    | Objectif stratégique    | AXIS, STRATEGIC_OBJECTIVE
            Orientation            | Axe                     | STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE
            """)
    void what_columns_are_called_tells_the_levels_and_their_order_the_places(String first, String second, String levels)
            throws IOException {
        Outcome.Read read = second == null
                ? sound(ActionPlanWords.NONE, row(first, "Action", "Statut"), row("Un", "Agir", "En cours"))
                : sound(
                        ActionPlanWords.NONE,
                        row(first, second, "Action", "Statut"),
                        row("Un", "Deux", "Agir", "En cours"));

        assertThat(read.content().elements().stream()
                        .filter(element -> element.level() != PlanLevel.ACTION)
                        .map(element -> element.level().name()))
                .containsExactly(levels.split(", "));
    }

    @Test
    void the_names_of_the_plan_in_force_are_understood_in_whatever_order_they_come() throws IOException {
        PlanContent plan = new PlanContent(
                new PlanCode("cap"),
                "CAP",
                TERM,
                LevelNames.USUAL
                        .with(PlanLevel.AXIS, "boussole")
                        .with(PlanLevel.STRATEGIC_OBJECTIVE, "cap")
                        .with(PlanLevel.ACTION, "geste"),
                Optional.empty(),
                List.of(),
                List.of());

        Outcome.Read read = sound(
                ActionPlanWords.NONE.of(plan),
                row("Caps", "Boussole", "Gestes", "Statut"),
                row("Habiter", "Vivre", "Isoler", "En cours"));

        assertThat(levels(read)).containsExactly("AXIS Vivre", "STRATEGIC_OBJECTIVE Habiter", "ACTION Isoler");
    }

    @Test
    void axes_under_their_usual_name_in_the_plan_in_force_do_not_say_what_the_axes_of_platforms_hold()
            throws IOException {
        PlanContent plan = new PlanContent(
                new PlanCode("cap"),
                "CAP",
                TERM,
                LevelNames.USUAL,
                Optional.empty(),
                List.of(StrategicAxis.of("X1", "Vivre")),
                List.of());

        Outcome.Read read = (Outcome.Read) new WorkbookPlanReader()
                .read(
                        file(row("Axe (x)", "Sous-axe (x.x)", "Titre de l'action"), row("Rouler", "", "Peindre")),
                        frame(PlanLevel.STRATEGIC_OBJECTIVE, false, ActionPlanWords.NONE.of(plan)));

        assertThat(levels(read)).containsExactly("STRATEGIC_OBJECTIVE Rouler", "ACTION Peindre");
    }

    @Test
    void what_a_person_said_the_first_column_holds_goes_before_what_it_is_called() throws IOException {
        Outcome outcome = new WorkbookPlanReader()
                .read(
                        file(row("Défi", "Objectif opérationnel", "Action"), row("Vivre", "Habiter", "Isoler")),
                        frame(PlanLevel.AXIS, true, ActionPlanWords.NONE));

        assertThat(levels((Outcome.Read) outcome))
                .containsExactly("AXIS Vivre", "STRATEGIC_OBJECTIVE Habiter", "ACTION Isoler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            À discuter, à l'étude, Proposée                                              | DRAFT
            Non démarré, Non démarrée, NON ENGAGÉE, à lancer, Prévues, Programmé, à venir | PLANNED
            Engagée, engagé, Démarrée, Lancée, en cours, En œuvre, En retard             | IN_PROGRESS
            En pause, Suspendue, Reporté, En attente                                     | ON_HOLD
            Bloqué, BLOQUÉE                                                              | BLOCKED
            Terminé, Terminée, Achevé, Achevées, Réalisée, Clos, Close, Soldé, Faite     | COMPLETED
            Abandonnée, Annulé                                                           | ABANDONED
            """)
    void usual_status_words_are_understood_in_either_gender(String words, String state) throws IOException {
        for (String word : words.split(", ")) {
            Outcome.Read read =
                    sound(ActionPlanWords.NONE, row("Défi", "Action", "Statut"), row("Habiter", "Isoler", word));

            assertThat(actions(read).getFirst().state().code()).as(word).isEqualTo(state);
        }
    }

    @Test
    void a_status_nobody_knows_is_a_fault_of_its_cell_until_somebody_says_what_it_means() throws IOException {
        List<List<String>> rows = List.of(
                row("Défi", "Action", "Statut"),
                row("Habiter", "Isoler", "Sur les rails"),
                row("Habiter", "Bâtir", "Faite"));

        assertThat(faults(ActionPlanWords.NONE, rows))
                .singleElement()
                .asString()
                .startsWith("p.xlsx, feuille « Plan », ligne 2, colonne « Statut » : Le statut « Sur les rails » est"
                        + " inconnu.");
        assertThat(actions(sound(
                                ActionPlanWords.said(
                                        Map.of(),
                                        Map.of(
                                                "sur les  RAILS", ActionPlanState.IN_PROGRESS,
                                                "faite", ActionPlanState.ON_HOLD)),
                                rows))
                        .stream()
                        .map(action -> action.state().code()))
                .as("what is said here goes before what is usual")
                .containsExactly("IN_PROGRESS", "ON_HOLD");
    }

    @Test
    void columns_nobody_knows_are_what_somebody_says_they_are() throws IOException {
        ActionPlanWords said = ActionPlanWords.said(
                Map.of(
                        "Cap", ActionPlanField.PLACE,
                        "Sous-cap", ActionPlanField.PLACE,
                        "Geste", ActionPlanField.TITLE,
                        "Qui", ActionPlanField.PILOT,
                        "Statut", ActionPlanField.OTHER,
                        "Colonne 6", ActionPlanField.DESCRIPTION),
                Map.of());

        Outcome.Read read = sound(
                said,
                row("Cap", "Sous-cap", "Geste", "Qui", "Statut", ""),
                row("Habiter", "Rénover", "Isoler", "Ada", "Sur les rails", "Tout"));

        assertThat(levels(read)).contains("ACTION Isoler").hasSize(3);
        assertThat(actions(read).getFirst().description()).isEqualTo("Tout\n\nStatut : Sur les rails");
        assertThat(actions(read).getFirst().roles()).containsExactly(RoleHolding.of(PlanRole.PROJECT_MANAGER, "Ada"));
    }

    @Test
    void a_project_or_a_measure_is_an_action_where_nothing_is_called_so() throws IOException {
        assertThat(levels(sound(
                        ActionPlanWords.NONE, row("Enjeu", "Projet", "Statut"), row("Habiter", "Isoler", "En cours"))))
                .contains("ACTION Isoler");
        Outcome.Read both = sound(
                ActionPlanWords.NONE,
                row("Enjeu", "Projet", "Action", "Statut"),
                row("Habiter", "Toit", "Isoler", "En cours"));
        assertThat(actions(both).getFirst().label()).isEqualTo("Isoler");
        assertThat(actions(both).getFirst().description()).isEqualTo("Projet : Toit");
    }

    @Test
    void after_the_title_of_an_action_objectives_are_said_of_it_unless_nothing_else_says_its_place()
            throws IOException {
        Outcome.Read read = sound(
                ActionPlanWords.NONE,
                row("Défi", "Action", "Objectifs", "Enjeux", "Statut"),
                row("Habiter", "Isoler", "Moins chauffer", "Climat", "En cours"));
        assertThat(levels(read)).containsExactly("STRATEGIC_OBJECTIVE Habiter", "ACTION Isoler");
        assertThat(actions(read).getFirst().description()).isEqualTo("Objectifs : Moins chauffer\nEnjeux : Climat");

        assertThat(levels(sound(
                        ActionPlanWords.NONE, row("Action", "Défi", "Statut"), row("Isoler", "Habiter", "En cours"))))
                .containsExactly("STRATEGIC_OBJECTIVE Habiter", "ACTION Isoler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T3 2025               | 2025-07-01 | 2025-09-30
            3e trimestre 2025     | 2025-07-01 | 2025-09-30
            1er trimestre de 2026 | 2026-01-01 | 2026-03-31
            2026-T4               | 2026-10-01 | 2026-12-31
            décembre 2026         | 2026-12-01 | 2026-12-31
            févr. 2028            | 2028-02-01 | 2028-02-29
            06/2026               | 2026-06-01 | 2026-06-30
            S1 2026               | 2026-01-01 | 2026-06-30
            2e semestre 2026      | 2026-07-01 | 2026-12-31
            2027                  | 2027-01-01 | 2027-12-31
            """)
    void a_period_is_its_first_day_where_something_starts_and_its_last_where_it_ends(
            String written, LocalDate first, LocalDate last) throws IOException {
        Outcome.Read read = sound(
                ActionPlanWords.NONE,
                row("Défi", "Action", "Date de début", "Date de fin"),
                row("Habiter", "Isoler", written, written));

        assertThat(actions(read).getFirst().schedule().start()).contains(first);
        assertThat(actions(read).getFirst().schedule().end()).contains(last);
        assertThat(read.remarks())
                .extracting(remark -> remark.about().inFrench())
                .containsExactly(
                        "p.xlsx, feuille « Plan », ligne 2, colonne « Date de début » : « " + written
                                + " » est lu comme le " + first + ", premier jour de la période.",
                        "p.xlsx, feuille « Plan », ligne 2, colonne « Date de fin » : « " + written
                                + " » est lu comme le " + last + ", dernier jour de la période.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T5 2026", "ju 2026", "bientôt", "2025-2026", "13/2026"})
    void what_is_no_period_is_a_fault(String written) throws IOException {
        assertThat(faults(
                        ActionPlanWords.NONE,
                        List.of(row("Défi", "Action", "Date de fin"), row("Habiter", "Isoler", written))))
                .singleElement()
                .asString()
                .contains("« " + written + " » n'est pas une date");
    }

    @Test
    void two_columns_that_tell_the_same_are_a_fault_that_names_both() throws IOException {
        assertThat(faults(
                        ActionPlanWords.NONE,
                        List.of(row("Défi", "Action", "Statut", "État"), row("Habiter", "Isoler", "", "En cours"))))
                .singleElement()
                .asString()
                .startsWith("p.xlsx, feuille « Plan », ligne 1, colonne « État » : Cette colonne dit la même chose"
                        + " qu'une autre, « Statut ».");
    }

    @Test
    void the_columns_are_laid_out_for_somebody_to_say_otherwise() throws IOException {
        ActionPlanLayout layout = layout(
                ActionPlanWords.NONE,
                row("Notre plan"),
                row("Cap", "Action", "Statut", ""),
                row("Habiter", "Isoler", "Sur les rails", ""),
                row("Habiter", "Bâtir", "Achevée", "n"),
                row("Habiter", "Louer", "achevé", "n"));

        assertThat(layout.sheet()).isEqualTo("Plan");
        assertThat(layout.headerLine()).isEqualTo(2);
        assertThat(layout.columns())
                .containsExactly(
                        new ActionPlanLayout.Column("Cap", List.of("Habiter"), ActionPlanField.OTHER),
                        new ActionPlanLayout.Column(
                                "Action", List.of("Isoler", "Bâtir", "Louer"), ActionPlanField.TITLE),
                        new ActionPlanLayout.Column(
                                "Statut", List.of("Sur les rails", "Achevée", "achevé"), ActionPlanField.STATUS),
                        new ActionPlanLayout.Column("Colonne 4", List.of("n"), ActionPlanField.OTHER));
        assertThat(layout.statuses())
                .containsExactly(
                        new ActionPlanLayout.StatusWord("Sur les rails", 1, Optional.empty()),
                        new ActionPlanLayout.StatusWord("Achevée", 1, Optional.of(ActionPlanState.COMPLETED)),
                        new ActionPlanLayout.StatusWord("achevé", 1, Optional.of(ActionPlanState.COMPLETED)));
    }

    @Test
    void what_was_said_shows_in_the_layout_and_what_lies_beyond_it_is_counted() throws IOException {
        ActionPlanLayout said = layout(
                ActionPlanWords.said(Map.of("Où", ActionPlanField.STATUS), Map.of("bien", ActionPlanState.IN_PROGRESS)),
                row("Cap", "Où"),
                row("Habiter", "Bien"));
        assertThat(said.columns().getLast().field()).isEqualTo(ActionPlanField.STATUS);
        assertThat(said.statuses())
                .containsExactly(new ActionPlanLayout.StatusWord("Bien", 1, Optional.of(ActionPlanState.IN_PROGRESS)));

        List<List<String>> wide = List.of(
                java.util.stream.IntStream.range(0, 65).mapToObj(i -> "C" + i).toList());
        assertThat(new WorkbookPlanReader()
                        .of(WorkbookFixture.of("p.xlsx", "Plan", wide), ActionPlanWords.NONE, "")
                        .orElseThrow())
                .satisfies(layout -> assertThat(layout.columns()).hasSize(60))
                .extracting(ActionPlanLayout::moreColumns)
                .isEqualTo(5);
    }

    @Test
    void what_is_no_table_has_no_layout() throws IOException {
        assertThat(new WorkbookPlanReader().of(InMemoryContent.of("p", "Bonjour"), ActionPlanWords.NONE, ""))
                .isEmpty();
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    private static InMemoryContent file(List<String>... rows) throws IOException {
        return WorkbookFixture.of("p.xlsx", "Plan", List.of(rows));
    }

    @SafeVarargs
    private static ActionPlanLayout layout(ActionPlanWords words, List<String>... rows) throws IOException {
        return new WorkbookPlanReader().of(file(rows), words, "").orElseThrow();
    }

    private static Frame frame(PlanLevel top, boolean sure, ActionPlanWords words) {
        return new Frame(new PlanCode("cap"), "CAP", TERM, top, sure, LocalDate.parse("2026-03-01"), "", words);
    }

    @SafeVarargs
    private static Outcome.Read sound(ActionPlanWords words, List<String>... rows) throws IOException {
        return sound(words, List.of(rows));
    }

    /// Read where nothing but the words of the columns tells the levels: as axes, unless they say otherwise, and a
    /// plan.
    private static Outcome.Read sound(ActionPlanWords words, List<List<String>> rows) throws IOException {
        boolean alone = rows.getFirst().stream()
                        .filter(header -> ActionPlanColumn.of(header, words)
                                .filter(ActionPlanColumn.PLACE::equals)
                                .isPresent())
                        .count()
                == 1;
        PlanLevel top = alone ? PlanLevel.STRATEGIC_OBJECTIVE : PlanLevel.AXIS;
        Outcome outcome =
                new WorkbookPlanReader().read(WorkbookFixture.of("p.xlsx", "Plan", rows), frame(top, false, words));
        if (outcome instanceof Outcome.Unusable(List<FileFault> faults)) {
            assertThat(faults).extracting(FileFault::inFrench).isEmpty();
        }
        assertThat(MandatePlan.of(((Outcome.Read) outcome).content())).isInstanceOf(Ruling.Allowed.class);
        return (Outcome.Read) outcome;
    }

    private static List<String> faults(ActionPlanWords words, List<List<String>> rows) throws IOException {
        Outcome outcome = new WorkbookPlanReader()
                .read(WorkbookFixture.of("p.xlsx", "Plan", rows), frame(PlanLevel.STRATEGIC_OBJECTIVE, false, words));
        return ((Outcome.Unusable) outcome)
                .faults().stream().map(FileFault::inFrench).toList();
    }

    private static List<String> levels(Outcome.Read read) {
        return read.content().elements().stream()
                .map(element -> element.level() + " " + element.label())
                .toList();
    }

    private static List<Action> actions(Outcome.Read read) {
        return read.content().elements().stream()
                .filter(Action.class::isInstance)
                .map(element -> (Action) element)
                .toList();
    }
}
