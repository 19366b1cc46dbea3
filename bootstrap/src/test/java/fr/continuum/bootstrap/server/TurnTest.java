package fr.continuum.bootstrap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Turn turn = new Turn(Map.of("/", "10\n20", "/autre", "1"), Map.of("/", "11\n21", "/autre", "2"));

    @Test
    void the_night_before_then_the_new_one_is_as_it_should_be() {
        assertThat(turn.faults(List.of(at(1, 2, "10\n20"), at(3, 4, "11\n21"), at(5, 6, "11\n21"))))
                .isEmpty();
    }

    @Test
    void answers_that_cross_the_flip_may_be_of_either_night() {
        assertThat(turn.faults(List.of(at(1, 4, "10\n20"), at(2, 3, "11\n21")))).isEmpty();
    }

    @Test
    void a_mix_is_told_line_by_line() {
        assertThat(turn.faults(List.of(at(1, 2, "10\n21"))))
                .containsExactly("/ answered 200, neither night's (B: as before, A: as after):\nB 10\nA 21");
    }

    @Test
    void an_error_is_a_fault_whatever_it_says() {
        assertThat(turn.faults(List.of(new Poll("/", 1, 2, 500, "10\n20")))).hasSize(1);
    }

    @Test
    void the_night_before_is_not_shown_again_be_it_by_another_page() {
        assertThat(turn.faults(List.of(new Poll("/autre", 1, 2, 200, "2"), at(3, 4, "10\n20"))))
                .containsExactly("/ showed the night before, asked after the new one was shown");
    }

    private static Poll at(long asked, long given, String text) {
        return new Poll("/", asked, given, 200, text);
    }
}
