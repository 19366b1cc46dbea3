package fr.continuum.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GivingUpTest {

    private static final Abandonment WHY = new Abandonment("sans financement", LocalDate.parse("2024-06-30"));

    static Stream<PlanElement> elements() {
        return PlanWords.plan(List.of(
                        "axis X1",
                        "challenge D1 axis=X1 elected department",
                        "objective O1 under=D1 elected",
                        "action A1 principal=O1 others=D1 manager start=2022-01-01 planned=1200",
                        "pledge P1 objectives=D1"))
                .elements()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void what_is_given_up_says_why_and_keeps_all_else(PlanElement element) {
        PlanElement givenUp = element.givenUp(WHY);

        assertThat(givenUp.abandonment()).contains(WHY);
        assertThat(changed(element, givenUp))
                .contains(FactName.ABANDONED)
                .isSubsetOf(FactName.ABANDONED, FactName.STATE);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void what_is_taken_up_again_is_what_it_was_and_an_action_is_planned(PlanElement element) {
        PlanElement again = element.givenUp(WHY).takenUpAgain();

        assertThat(again.isActive()).isTrue();
        assertThat(again).isEqualTo(element instanceof Action action ? action.in(new ActionState.Planned()) : element);
    }

    @Test
    void an_action_that_was_not_given_up_stays_where_it_stands() {
        Action started = Action.of("A1", "Planter", "D1").in(new ActionState.InProgress());

        assertThat(started.takenUpAgain()).isEqualTo(started);
    }

    private static List<FactName> changed(PlanElement before, PlanElement after) {
        PlanContent empty = PlanWords.plan(List.of());
        return PlanDiff.between(empty.with(before), empty.with(after)).elements().getFirst().facts().stream()
                .map(PlanDiff.FactChange::name)
                .toList();
    }
}
