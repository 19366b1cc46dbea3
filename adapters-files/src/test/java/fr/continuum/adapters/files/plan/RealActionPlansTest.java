package fr.continuum.adapters.files.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.port.ActionPlanReader.Frame;
import fr.continuum.application.port.ActionPlanReader.Outcome;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.testing.SharedData;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.rule.Ruling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Action-plan workbooks written by others.
class RealActionPlansTest {

    @Test
    void a_filled_workbook_gives_its_places_and_actions() throws IOException {
        Outcome.Read read = sound("nouveau-plan-valide.xlsx", PlanLevel.STRATEGIC_OBJECTIVE);

        assertThat(levels(read)).isEqualTo("4 STRATEGIC_OBJECTIVE, 4 OPERATIONAL_OBJECTIVE, 7 ACTION");
        Action first = actions(read).getFirst();
        assertThat(first.plannedCents()).isEqualTo(OptionalLong.of(500_00));
        assertThat(first.schedule().start()).contains(LocalDate.parse("2020-12-14"));
        assertThat(first.schedule().continuous()).isTrue();
        assertThat(first.description()).contains("Montant € HT (Financeur 1) : 3000");
        assertThat(read.remarks())
                .filteredOn(remark -> remark.kind() == FileRemark.Kind.READ_AS)
                .extracting(
                        remark -> remark.about().line(),
                        remark -> remark.about().columnName())
                .containsExactly(
                        tuple(4, "Date de début"),
                        tuple(4, "Date de fin"),
                        tuple(9, "Sous-axe (x.x)"),
                        tuple(9, "Personne pilote"));
    }

    @Test
    void columns_that_changed_places_are_found_by_their_names() throws IOException {
        Outcome.Read read = sound("plan_column_order_issue.xlsx", PlanLevel.AXIS);

        assertThat(levels(read)).isEqualTo("1 AXIS, 1 STRATEGIC_OBJECTIVE, 1 ACTION");
        assertThat(read.content().elements())
                .extracting(element -> element.code().value(), PlanElement::label)
                .containsExactly(
                        tuple("X1", "COORDINATION DU CLS - AXE TRANSVERSAL"),
                        tuple("X1.1", "Impulser une dynamique participative"),
                        tuple("X1.1.A1", "Création d'un comité de suivi d'élus autour du CLS"));
        assertThat(actions(read).getFirst().schedule().end()).contains(LocalDate.parse("2030-09-01"));
    }

    @Test
    void sub_actions_are_the_milestones_of_their_action() throws IOException {
        Outcome.Read read = sound("plan_with_sous_actions_valid.xlsx", PlanLevel.STRATEGIC_OBJECTIVE);

        assertThat(levels(read)).isEqualTo("2 STRATEGIC_OBJECTIVE, 1 OPERATIONAL_OBJECTIVE, 4 ACTION");
        assertThat(actions(read))
                .extracting(
                        Action::label,
                        action -> action.milestones().stream()
                                .map(Milestone::name)
                                .collect(Collectors.joining(" + ")))
                .containsExactly(
                        tuple("Action normale", ""),
                        tuple("Action 1", "Sous-action 1.1 + Sous-action 1.2"),
                        tuple("Action 2", ""),
                        tuple("Action 3", "Sous-action 3.1"));
    }

    @Test
    void the_empty_model_holds_its_example_only() throws IOException {
        Outcome.Read read = sound("modele-import-pa.xlsx", PlanLevel.AXIS);

        assertThat(levels(read)).isEqualTo("1 AXIS, 1 STRATEGIC_OBJECTIVE, 1 OPERATIONAL_OBJECTIVE, 1 ACTION");
        assertThat(read.remarks())
                .filteredOn(remark -> remark.kind() == FileRemark.Kind.NOT_KEPT)
                .extracting(remark -> remark.about().sheet())
                .containsExactly("Mode demploi", "Listes déroulantes");
    }

    @Test
    void an_indicator_is_no_plan() throws IOException {
        assertThat(new WorkbookPlanReader()
                        .read(SharedData.content("strategy/OVQ-OFS-departemental.json"), frame(PlanLevel.AXIS)))
                .isInstanceOf(Outcome.Unusable.class);
    }

    private static Outcome.Read sound(String file, PlanLevel top) throws IOException {
        Outcome outcome = new WorkbookPlanReader().read(SharedData.content("strategy/" + file), frame(top));
        if (outcome instanceof Outcome.Unusable(List<FileFault> faults)) {
            assertThat(faults).extracting(FileFault::inFrench).isEmpty();
        }
        Outcome.Read read = (Outcome.Read) outcome;
        assertThat(MandatePlan.of(read.content())).isInstanceOf(Ruling.Allowed.class);
        return read;
    }

    private static Frame frame(PlanLevel top) {
        return new Frame(
                new PlanCode("plan"),
                "Plan",
                new MandateTerm(LocalDate.parse("2020-06-28"), LocalDate.parse("2026-03-15")),
                top,
                false,
                LocalDate.parse("2026-07-01"),
                "",
                ActionPlanWords.NONE);
    }

    private static List<Action> actions(Outcome.Read read) {
        return read.content().elements().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();
    }

    private static String levels(Outcome.Read read) {
        return read.content().elements().stream()
                .collect(Collectors.groupingBy(PlanElement::level, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
