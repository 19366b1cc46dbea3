package fr.continuum.domain.plan;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.testing.PlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanOpeningTest {

    private static MandatePlan plan(int challenges) {
        List<String> lines = new ArrayList<>(List.of("axis X", "axis Y"));
        IntStream.rangeClosed(1, challenges)
                .forEach(at -> lines.add("challenge D" + at + " axis=" + (at % 2 == 0 ? "X" : "Y")));
        return allowed(MandatePlan.of(PlanWords.plan(lines)));
    }

    @Test
    void it_opens_on_objectives_as_long_as_they_are_told_at_once() {
        assertThat(PlanOpening.passed(plan(PlanOpening.FITTING)))
                .containsExactlyInAnyOrder(new PlanCode("X"), new PlanCode("Y"));
    }

    @Test
    void more_of_them_are_told_axis_by_axis() {
        assertThat(PlanOpening.passed(plan(PlanOpening.FITTING + 1))).isEmpty();
    }
}
