package fr.continuum.adapters.web.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_day_before_today_is_asked_as_such_and_any_other_is_today() {
        assertThat(Day.of("2026-11-21", TODAY)).isEqualTo(new Day(Optional.of(LocalDate.of(2026, 11, 21)), false));
        assertThat(Day.of("2026-11-22", TODAY)).isEqualTo(new Day(Optional.empty(), false));
        assertThat(Day.of("", TODAY)).isEqualTo(new Day(Optional.empty(), false));
    }

    @Test
    void a_day_to_come_or_none_at_all_is_told() {
        assertThat(Day.of("2026-11-23", TODAY)).isEqualTo(new Day(Optional.empty(), true));
        assertThat(Day.of("hier", TODAY)).isEqualTo(new Day(Optional.empty(), true));
    }
}
