package fr.continuum.adapters.web.flow;

import static fr.continuum.domain.testing.Rulings.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanOpening;
import fr.continuum.domain.testing.PlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The column of the plan opens on its objectives, and knows who steers what lines without a service serve.
class PlanColumnTest {

    private static final Zoom AFAR = new Zoom.All();

    private final PlanColumn column = PlanColumn.of(allowed(MandatePlan.of(PlanWords.plan(List.of(
            "axis X",
            "challenge D1 axis=X department=Direction_des_routes",
            "objective O1 under=D1",
            "action A1 principal=O1 department=Service_des_ponts",
            "action A2 principal=O1 department=à_désigner")))));

    @Test
    void from_afar_it_tells_objectives_not_their_axes() {
        assertThat(column.told(AFAR, List.of("X", "D1", "O1", "A1"))).contains("D1");
        assertThat(column.told(AFAR, List.of("X")))
                .as("what is tied to the axis itself")
                .contains("X");
        assertThat(column.told(AFAR, List.of())).isEmpty();
    }

    @Test
    void an_axis_can_still_be_looked_into() {
        assertThat(column.told(new Zoom.Inside("X"), List.of("X", "D1", "O1"))).contains("D1");
        assertThat(column.told(new Zoom.Inside("D1"), List.of("X", "D1", "O1"))).contains("O1");
    }

    @Test
    void more_objectives_than_find_room_are_told_axis_by_axis() {
        List<String> lines = new ArrayList<>(List.of("axis X"));
        IntStream.rangeClosed(0, PlanOpening.FITTING).forEach(at -> lines.add("challenge D" + at + " axis=X"));

        assertThat(PlanColumn.of(allowed(MandatePlan.of(PlanWords.plan(lines)))).told(AFAR, List.of("X", "D1")))
                .contains("X");
    }

    @Test
    void who_steers_is_the_department_of_the_closest_element_that_names_one() {
        assertThat(column.steering(List.of("X", "D1", "O1", "A1"))).contains("Service des ponts");
        assertThat(column.steering(List.of("X", "D1", "O1", "A2")))
                .as("nobody is named for the action")
                .contains("Direction des routes");
        assertThat(column.steering(List.of("X"))).isEmpty();
        assertThat(column.steering(List.of())).isEmpty();
    }
}
