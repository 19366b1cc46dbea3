package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    private static PlanDiff diff(List<String> before, List<String> after) {
        return PlanDiff.between(PlanWords.plan(before), PlanWords.plan(after));
    }

    @Test
    void nothing_changed() {
        PlanDiff none = diff(List.of("challenge D1"), List.of("challenge D1"));

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.touchesWhatWasVoted()).isFalse();
    }

    @Test
    void what_went_is_told_before_what_came_with_all_that_was_said_of_it() {
        PlanDiff diff = diff(List.of("challenge D1 label=Bouger"), List.of("challenge D2"));

        assertThat(diff.elements())
                .extracting(c -> c.kind() + " " + c.code() + " " + c.label() + " "
                        + c.facts().getFirst())
                .containsExactly(
                        "REMOVED D1 Bouger FactChange[name=LABEL, before=[Bouger], after=[], touchesWhatWasVoted=true]",
                        "ADDED D2 D2 FactChange[name=LABEL, before=[], after=[D2], touchesWhatWasVoted=true]");
        assertThat(diff.plan()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void another_order_is_a_change_that_nobody_voted() {
        PlanDiff diff = diff(List.of("challenge D1", "challenge D2"), List.of("challenge D2", "challenge D1"));

        assertThat(diff.plan()).extracting(PlanDiff.FactChange::name).containsExactly(FactName.ORDER);
        assertThat(diff.touchesWhatWasVoted()).isFalse();
    }

    @Test
    void a_code_given_to_another_level_went_and_came() {
        PlanDiff diff = diff(
                List.of("challenge D1", "action A1 principal=D1"), List.of("challenge D1", "objective A1 under=D1"));

        assertThat(diff.elements())
                .extracting(c -> c.kind() + " " + c.level())
                .containsExactly("REMOVED ACTION", "ADDED OPERATIONAL_OBJECTIVE");
    }

    @Test
    void a_new_arrow_is_a_change_of_the_plan() {
        List<String> plan = List.of("challenge D1", "action A1 principal=D1", "action A2 principal=D1");
        PlanDiff diff = diff(plan, List.of(plan.get(0), plan.get(1), plan.get(2), "arrow A1 PRECEDES A2"));

        assertThat(diff.plan())
                .containsExactly(new PlanDiff.FactChange(FactName.LINKS, List.of(), List.of("A1 PRECEDES A2")));
        assertThat(diff.touchesWhatWasVoted()).isTrue();
    }
}
