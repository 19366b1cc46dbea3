package fr.continuum.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.ActionPlanReader.Frame;
import fr.continuum.application.port.ActionPlanReader.Outcome;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.rule.Ruling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What every reader of action-plan workbooks does.
public abstract class ActionPlanReaderContract {

    protected static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private static final List<String> HEADER = List.of(
            "Axe (x)",
            "Sous-axe (x.x)",
            "Titre de l'action",
            "Titre de la sous-action",
            "Descriptif",
            "Personne pilote",
            "Direction ou service pilote",
            "Budget prévisionnel total € HT",
            "Statut",
            "Niveau de priorité",
            "Date de début",
            "Date de fin",
            "Notes");

    protected abstract ActionPlanReader reader();

    /// A file, in the reader's own format, with these rows.
    protected abstract InMemoryContent file(String name, List<List<String>> rows) throws IOException;

    protected static Frame frame(PlanLevel top) {
        return new Frame(
                new PlanCode("cap"),
                "CAP",
                new MandateTerm(LocalDate.parse("2021-07-01"), LocalDate.parse("2028-06-30")),
                top,
                false,
                TODAY,
                "",
                ActionPlanWords.NONE);
    }

    private Outcome read(PlanLevel top, List<List<String>> rows) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(HEADER);
        all.addAll(rows);
        return reader().read(file("plan", all), frame(top));
    }

    private static Outcome.Read sound(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) outcome;
    }

    private static List<String> row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        while (row.size() < HEADER.size()) {
            row.add("");
        }
        return row;
    }

    @Test
    void an_action_comes_with_all_its_row_says() throws IOException {
        Outcome.Read read = sound(read(
                PlanLevel.STRATEGIC_OBJECTIVE,
                List.of(row(
                        "1. Habiter",
                        "1.2 Rénover",
                        "Action 3 : Isoler",
                        "",
                        "Les écoles",
                        "Chef de projet, Adjoint",
                        "Bâtiments",
                        "1 234,50",
                        "En cours",
                        "eleve",
                        "01/02/2026",
                        "31/12/2027",
                        "À revoir"))));

        assertThat(read.content().elements())
                .extracting(element -> element.code().value(), PlanElement::label)
                .containsExactly(tuple("1", "Habiter"), tuple("1.2", "Rénover"), tuple("1.2.A3", "Isoler"));
        assertThat(read.content().elements().getLast())
                .isEqualTo(new Action(
                        new PlanCode("1.2.A3"),
                        "Isoler",
                        "Les écoles\n\nNotes : À revoir",
                        Optional.of(new PlanCode("1.2")),
                        List.of(),
                        new ActionState.InProgress(),
                        Schedule.between(LocalDate.parse("2026-02-01"), LocalDate.parse("2027-12-31")),
                        List.of(),
                        Optional.of(Priority.HIGH),
                        List.of(
                                RoleHolding.of(PlanRole.LEAD_DEPARTMENT, "Bâtiments"),
                                RoleHolding.of(PlanRole.PROJECT_MANAGER, "Chef de projet"),
                                RoleHolding.of(PlanRole.PROJECT_MANAGER, "Adjoint")),
                        List.of(),
                        OptionalLong.of(123_450),
                        Optional.empty()));
        assertThat(read.remarks())
                .extracting(
                        FileRemark::kind,
                        remark -> remark.about().line(),
                        remark -> remark.about().columnName())
                .containsExactly(
                        tuple(FileRemark.Kind.KEPT_ELSEWHERE, 2, "Notes"),
                        tuple(FileRemark.Kind.READ_AS, 2, "Personne pilote"));
    }

    @Test
    void what_is_read_is_a_plan() throws IOException {
        Outcome.Read read = sound(read(
                PlanLevel.STRATEGIC_OBJECTIVE,
                List.of(row("Axe 1", "", "Agir"), row("Axe 1", "Santé", "Soigner"), row("Axe 2", "", "Agir"))));

        assertThat(MandatePlan.of(read.content())).isInstanceOf(Ruling.Allowed.class);
        assertThat(read.content().elements())
                .extracting(element -> element.code().value())
                .containsExactly("1", "1.A1", "1.1", "1.1.A1", "2", "2.A1");
    }

    @Test
    void the_first_column_may_hold_axes() throws IOException {
        Outcome.Read read =
                sound(read(PlanLevel.AXIS, List.of(row("Axe 1. Vivre", "Objectif stratégique 2. Habiter", "Isoler"))));

        assertThat(MandatePlan.of(read.content())).isInstanceOf(Ruling.Allowed.class);
        assertThat(read.content().elements())
                .extracting(PlanElement::level, element -> element.code().value(), PlanElement::label)
                .containsExactly(
                        tuple(PlanLevel.AXIS, "X1", "Vivre"),
                        tuple(PlanLevel.STRATEGIC_OBJECTIVE, "X1.2", "Habiter"),
                        tuple(PlanLevel.ACTION, "X1.2.A1", "Isoler"));
    }

    @Test
    void sub_actions_are_milestones_and_nothing_of_them_is_lost() throws IOException {
        Outcome.Read read = sound(read(
                PlanLevel.STRATEGIC_OBJECTIVE,
                List.of(
                        row("Habiter", "", "Isoler", "", "Tout", "", "", "", "En cours"),
                        row(
                                "Habiter",
                                "",
                                "Isoler",
                                "Études",
                                "Par lots",
                                "Bureau",
                                "",
                                "",
                                "Réalisé",
                                "",
                                "",
                                "01/02/2026"),
                        row("Habiter", "", "Isoler", "Travaux", "", "", "", "", "", "", "", "2027-06-30"))));

        Action action = (Action) read.content().elements().getLast();
        assertThat(action.milestones())
                .containsExactly(
                        new Milestone(
                                "Études",
                                Optional.of(LocalDate.parse("2026-02-01")),
                                Optional.of(LocalDate.parse("2026-02-01"))),
                        new Milestone("Travaux", Optional.of(LocalDate.parse("2027-06-30")), Optional.empty()));
        assertThat(action.description())
                .isEqualTo("Tout\n\nSous-action « Études »\nDescriptif : Par lots\nPersonne pilote : Bureau\n"
                        + "Statut : Réalisé");
        assertThat(read.remarks())
                .extracting(
                        remark -> remark.about().line(),
                        remark -> remark.about().columnName())
                .containsExactly(tuple(3, "Descriptif"), tuple(3, "Personne pilote"), tuple(3, "Statut"));
    }

    @Test
    void what_is_over_at_a_date_nobody_wrote_is_so_since_the_import_and_told() throws IOException {
        Outcome.Read read = sound(read(
                PlanLevel.STRATEGIC_OBJECTIVE,
                List.of(
                        row("Habiter", "", "Isoler", "", "", "", "", "", "Réalisé"),
                        row("Habiter", "", "Bâtir", "", "", "", "", "", "Abandonné", "", "", "01/02/2025"))));

        assertThat(read.content().elements().stream()
                        .filter(Action.class::isInstance)
                        .map(element -> ((Action) element).state()))
                .containsExactly(
                        new ActionState.Completed(TODAY),
                        new ActionState.Abandoned(new Abandonment(
                                "« Abandonné » dans le fichier importé, sans autre motif",
                                LocalDate.parse("2025-02-01"))));
        assertThat(read.remarks())
                .extracting(FileRemark::kind, remark -> remark.about().line())
                .containsExactly(tuple(FileRemark.Kind.READ_AS, 2));
    }

    @Test
    void one_place_written_in_two_ways_is_one_and_is_told() throws IOException {
        Outcome.Read read = sound(read(
                PlanLevel.STRATEGIC_OBJECTIVE,
                List.of(row("4.2. Se déplacer", "", "Marcher"), row("4.2 : se  déplacer", "", "Pédaler"))));

        assertThat(read.content().elements()).hasSize(3);
        assertThat(read.remarks())
                .extracting(FileRemark::kind, remark -> remark.about().line())
                .containsExactly(tuple(FileRemark.Kind.READ_AS, 3));
    }

    @Test
    void a_row_given_twice_counts_once_and_another_of_the_same_title_is_a_fault() throws IOException {
        assertThat(sound(read(
                                PlanLevel.STRATEGIC_OBJECTIVE,
                                List.of(row("Habiter", "", "Isoler"), row(), row("Habiter", "", "Isoler"))))
                        .content()
                        .elements())
                .hasSize(2);
        assertThat(faults(
                        PlanLevel.STRATEGIC_OBJECTIVE,
                        row("Habiter", "", "Isoler"),
                        row("Habiter", "", "Isoler", "", "Autrement")))
                .containsExactly("3|Titre de l'action");
    }

    @Test
    void every_fault_is_told_at_once_by_row_and_column() throws IOException {
        assertThat(faults(
                        PlanLevel.STRATEGIC_OBJECTIVE,
                        row("", "", "Sans axe"),
                        row("", "Rénover", "Sans axe non plus"),
                        row("Habiter", "", "", "", "Sans titre"),
                        row("Habiter", "", "A", "", "", "", "", "Entre 200 et 500"),
                        row("Habiter", "", "B", "", "", "", "", "-5", "Au mieux", "Vital", "bientôt", "31/02/2026"),
                        row("Habiter", "", "C", "", "", "", "", "", "", "", "02/01/2026", "01/01/2026")))
                .containsExactly(
                        "2|Axe (x)",
                        "3|Axe (x)",
                        "3|Axe (x)",
                        "4|Titre de l'action",
                        "5|Budget prévisionnel total € HT",
                        "6|Date de début",
                        "6|Date de fin",
                        "6|Statut",
                        "6|Niveau de priorité",
                        "6|Budget prévisionnel total € HT",
                        "7|Date de fin");
    }

    @Test
    void an_action_right_under_an_axis_is_a_fault() throws IOException {
        assertThat(faults(PlanLevel.AXIS, row("Axe 1", "", "Agir"))).containsExactly("2|Sous-axe (x.x)");
    }

    @SafeVarargs
    private final List<String> faults(PlanLevel top, List<String>... rows) throws IOException {
        Outcome outcome = read(top, List.of(rows));
        assertThat(outcome).isInstanceOf(Outcome.Unusable.class);
        return ((Outcome.Unusable) outcome)
                .faults().stream()
                        .map(fault -> fault.line() + "|" + fault.columnName())
                        .toList();
    }

    @Test
    void the_same_file_gives_the_same_plan() throws IOException {
        List<List<String>> rows = List.of(row("Habiter", "1.1 Rénover", "Isoler"), row("Se soigner", "", "Soigner"));

        assertThat(sound(read(PlanLevel.STRATEGIC_OBJECTIVE, rows)).content().version())
                .isEqualTo(sound(read(PlanLevel.STRATEGIC_OBJECTIVE, rows))
                        .content()
                        .version());
    }

    @Test
    void bytes_that_cannot_be_had_are_no_outcome() {
        Content failing = new FailingContent("f");

        assertThatThrownBy(() -> reader().read(failing, frame(PlanLevel.AXIS)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk failure");
    }
}
