package fr.continuum.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> CODES = List.of("EDU-10", "EDU-1", "EDU-1", "TRANSPORTS");

    @Test
    void the_nearest_come_first_each_once_and_no_more_than_asked_for() {
        assertThat(Nearest.of("edu1", CODES, 3)).containsExactly("EDU-1", "EDU-10");
        assertThat(Nearest.of("EDU-11", CODES, 1)).containsExactly("EDU-1");
        assertThat(Nearest.of("D2", List.of("D12", "D1", "E7"), 3)).containsExactly("D1", "D12");
    }

    @Test
    void what_resembles_nothing_is_given_nothing() {
        assertThat(Nearest.of("budget", CODES, 3)).isEmpty();
        assertThat(Nearest.of("D1", List.of(), 3)).isEmpty();
    }
}
