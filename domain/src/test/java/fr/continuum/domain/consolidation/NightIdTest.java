package fr.continuum.domain.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightIdTest {

    @Test
    void a_night_is_named_by_its_date_and_number() {
        NightId night = NightId.of(LocalDate.parse("2026-11-22"), 12);

        assertThat(night).hasToString("2026-11-22.12");
        assertThat(night.date()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(night.number()).isEqualTo(12);
    }

    @Test
    void nights_come_by_date_then_by_number_not_by_letter() {
        NightId second = new NightId("2026-11-22.2");
        NightId tenth = new NightId("2026-11-22.10");
        NightId nextDay = new NightId("2026-11-23.1");

        assertThat(List.of(nextDay, tenth, second).stream().sorted()).containsExactly(second, tenth, nextDay);
        assertThat(second.compareTo(new NightId("2026-11-22.2"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-22", "2026-11-22.0", "2026-11-22.01", "2026-11-22.1234567", "x2026-11-22.1"})
    void any_other_text_is_refused(String text) {
        assertThat(NightId.isValid(text)).isFalse();
        assertThatThrownBy(() -> new NightId(text))
                .hasMessage("A night is named by date and number (2026-11-22.1), not: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01.1", "2026-02-30.1"})
    void a_day_that_never_was_is_refused(String text) {
        assertThat(NightId.isValid(text)).isFalse();
        assertThatThrownBy(() -> new NightId(text))
                .hasMessage("A night is named by date and number (2026-11-22.1), not: " + text);
    }
}
