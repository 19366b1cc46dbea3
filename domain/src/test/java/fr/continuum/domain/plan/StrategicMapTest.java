package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.StrategicMap.Fullness;
import fr.continuum.domain.testing.PlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrategicMapTest {

    private static final List<String> LINES = List.of(
            "axis X",
            "challenge D1 axis=X",
            "challenge D2 axis=X",
            "objective O1 under=D1",
            "objective O2 under=O1",
            "action A1 principal=O2 others=D2",
            "action A2 principal=D1 others=O1",
            "action A3 principal=D2",
            "action A4 principal=D2 others=O1",
            "action A5 principal=D2",
            "action A6 principal=D2",
            "arrow A1 PRECEDES A2",
            "arrow A3 CONDITIONS A1",
            "arrow A4 REINFORCES A5",
            "arrow A6 REINFORCES A3");

    private static MandatePlan plan(List<String> lines) {
        return allowed(MandatePlan.of(PlanWords.plan(lines)));
    }

    private static StrategicMap map(MandatePlan plan, String objective) {
        return StrategicMap.of(
                plan, (Objective) plan.find(new PlanCode(objective)).orElseThrow());
    }

    private static List<String> codes(List<Action> actions) {
        return actions.stream().map(action -> action.code().value()).toList();
    }

    @Test
    void an_action_counts_on_the_map_of_its_objective_and_of_all_above_it() {
        MandatePlan plan = plan(LINES);

        assertThat(codes(map(plan, "D1").counted())).containsExactly("A1", "A2");
        assertThat(codes(map(plan, "O1").counted())).containsExactly("A1");
        assertThat(codes(map(plan, "O2").counted())).containsExactly("A1");
    }

    @Test
    void one_that_counts_elsewhere_shows_where_it_contributes_and_where_that_is_below() {
        MandatePlan plan = plan(LINES);

        assertThat(codes(map(plan, "D1").contributing())).containsExactly("A4");
        assertThat(codes(map(plan, "O1").contributing())).containsExactly("A2", "A4");
        assertThat(codes(map(plan, "D2").contributing())).containsExactly("A1");
        assertThat(map(plan, "O2").contributing()).isEmpty();
    }

    @Test
    void arrows_that_cross_its_border_bring_the_action_at_their_far_end() {
        StrategicMap map = map(plan(LINES), "D1");

        assertThat(map.links())
                .extracting(ActionLink::toString)
                .containsExactly("A1 PRECEDES A2", "A3 CONDITIONS A1", "A4 REINFORCES A5");
        assertThat(codes(map.beyond())).containsExactly("A3", "A5");
    }

    @Test
    void it_is_full_at_twenty_and_too_full_at_twenty_one() {
        assertThat(fullness(20, "")).isEqualTo(Fullness.RIGHT);
        assertThat(fullness(21, "")).isEqualTo(Fullness.TOO_FULL);
    }

    @Test
    void once_voted_ten_are_enough_and_nine_are_thin() {
        assertThat(fullness(10, "adopted 2022-03-21")).isEqualTo(Fullness.RIGHT);
        assertThat(fullness(9, "adopted 2022-03-21")).isEqualTo(Fullness.TOO_THIN);
        assertThat(fullness(9, "")).isEqualTo(Fullness.RIGHT);
        assertThat(fullness(0, "adopted 2022-03-21")).isEqualTo(Fullness.RIGHT);
    }

    @Test
    void an_operational_objective_may_be_thin() {
        MandatePlan plan = plan(List.of(
                "challenge D1 elected department",
                "objective O1 under=D1",
                "action A1 principal=O1",
                "adopted 2022-03-21"));

        assertThat(map(plan, "O1").fullness(plan)).isEqualTo(Fullness.RIGHT);
        assertThat(map(plan, "D1").fullness(plan)).isEqualTo(Fullness.TOO_THIN);
    }

    private static Fullness fullness(int actions, String vote) {
        List<String> lines = new ArrayList<>(List.of("challenge D1 elected department"));
        IntStream.rangeClosed(1, actions)
                .mapToObj(number -> "action A" + number + " principal=D1")
                .forEach(lines::add);
        lines.add("action B1 principal=D1 state=ABANDONED@2022-02-01");
        if (!vote.isEmpty()) {
            lines.add(vote);
        }
        MandatePlan plan = plan(lines);
        return map(plan, "D1").fullness(plan);
    }
}
