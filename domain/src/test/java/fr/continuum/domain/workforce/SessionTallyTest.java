package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTallyTest {

    @Test
    void tallies_add_up_what_is_known_and_what_is_not() {
        SessionTally first = new SessionTally(2, 12, 1, new BigDecimal("6.5"), 1);
        SessionTally second = new SessionTally(3, 20, 2, new BigDecimal("3.5"), 3);

        assertThat(SessionTally.sum(List.of(first, second)))
                .isEqualTo(new SessionTally(5, 32, 3, new BigDecimal("10"), 4));
    }

    @Test
    void none_adds_up_to_nothing() {
        assertThat(SessionTally.sum(List.of())).isEqualTo(SessionTally.NONE);
    }
}
