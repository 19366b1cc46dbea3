package fr.continuum.adapters.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.picture.RangeBar.Amounts;
import fr.continuum.adapters.web.picture.RangeBar.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeBarTest {

    @Test
    void bars_share_one_scale_and_what_is_sure_comes_first() {
        assertThat(RangeBar.of(List.of(new Amounts(60, 30, 10), new Amounts(50, 0, 0))))
                .containsExactly(
                        new RangeBar(
                                "0.0",
                                List.of(
                                        new Part("strong", 60, "0.0", "600.0"),
                                        new Part("weak", 30, "600.0", "300.0"),
                                        new Part("ambiguous", 10, "900.0", "100.0"))),
                        new RangeBar("0.0", List.of(new Part("strong", 50, "0.0", "500.0"))));
    }

    @Test
    void what_takes_off_stands_left_of_the_axis_with_a_width_of_its_own() {
        assertThat(RangeBar.of(List.of(new Amounts(75, -25, 0))))
                .containsExactly(new RangeBar(
                        "250.0",
                        List.of(new Part("strong", 75, "250.0", "750.0"), new Part("weak", -25, "0.0", "250.0"))));
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertThat(RangeBar.of(List.of(new Amounts(0, 0, 0)))).containsExactly(new RangeBar("0.0", List.of()));
        assertThat(RangeBar.of(List.of())).isEmpty();
    }
}
