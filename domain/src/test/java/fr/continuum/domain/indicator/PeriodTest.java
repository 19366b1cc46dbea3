package fr.continuum.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void a_period_is_written_as_it_is_read() {
        for (String text : List.of("2025", "2025-S1", "2025-S2", "2025-T1", "2025-T4", "2025-01", "2025-12")) {
            assertThat(Period.parse(text).map(Period::name)).contains(text);
        }
        assertThat(Period.parse(" 2025-q3 ").map(Period::name)).contains("2025-T3");
        assertThat(Period.parse("2025-M3").map(Period::name)).contains("2025-03");
    }

    @Test
    void what_is_no_period_is_none() {
        assertThat(Stream.of("", "25", "2025-S3", "2025-T0", "2025-T5", "2025-13", "2025-00", "1800", "3000", "2025-X1")
                        .map(Period::parse))
                .allMatch(java.util.Optional::isEmpty);
        assertThatThrownBy(() -> new Period(Periodicity.QUARTERLY, 2025, 5))
                .hasMessage("No such period: QUARTERLY 2025 5");
    }

    @Test
    void days_lie_in_one_period_of_each_length() {
        LocalDate day = LocalDate.parse("2024-02-29");

        assertThat(Stream.of(Periodicity.values())
                        .map(every -> Period.of(every, day).name()))
                .containsExactly("2024-02", "2024-T1", "2024-S1", "2024");
        assertThat(Period.of(Periodicity.MONTHLY, day).start()).isEqualTo("2024-02-01");
        assertThat(Period.of(Periodicity.MONTHLY, day).end()).isEqualTo("2024-02-29");
        assertThat(Period.of(Periodicity.HALF_YEARLY, LocalDate.parse("2024-07-01"))
                        .start())
                .isEqualTo("2024-07-01");
    }

    @Test
    void periods_follow_one_another_over_the_year() {
        Period last = new Period(Periodicity.QUARTERLY, 2024, 4);

        assertThat(last.next().name()).isEqualTo("2025-T1");
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(new Period(Periodicity.MONTHLY, 2024, 3).previous().name()).isEqualTo("2024-02");
        assertThat(Period.endingAfter(Periodicity.YEARLY, LocalDate.parse("2024-12-31"))
                        .name())
                .isEqualTo("2025");
        assertThat(Period.endingAfter(Periodicity.YEARLY, LocalDate.parse("2024-12-30"))
                        .name())
                .isEqualTo("2024");
    }

    @Test
    void they_are_ordered_by_their_last_day_the_shorter_first() {
        assertThat(Stream.of("2024", "2024-T4", "2024-12", "2023", "2024-11")
                        .map(text -> Period.parse(text).orElseThrow())
                        .sorted()
                        .map(Period::name))
                .containsExactly("2023", "2024-11", "2024-12", "2024-T4", "2024");
    }
}
