package fr.continuum.adapters.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void today_is_asked_for_by_saying_nothing_or_its_date() {
        assertThat(When.of("", TODAY)).isEqualTo(new When.Today());
        assertThat(When.of("2026-11-28", TODAY)).isEqualTo(new When.Today());
    }

    @Test
    void any_past_day_may_be_asked_for() {
        assertThat(When.of(" 2026-11-27 ", TODAY)).isEqualTo(new When.PastDay(LocalDate.of(2026, 11, 27)));
        assertThat(When.of("vote", TODAY)).isEqualTo(new When.AsVoted());
    }

    @Test
    void what_is_no_day_that_was_is_told() {
        assertThat(When.of("2026-11-29", TODAY)).isEqualTo(new When.NoDay("2026-11-29"));
        assertThat(When.of("2026-02-30", TODAY)).isEqualTo(new When.NoDay("2026-02-30"));
        assertThat(When.of("hier", TODAY)).isEqualTo(new When.NoDay("hier"));
    }
}
