package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.testing.WorkforceWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HrFactsTest {

    private static HrFacts.Posts posts(int count, String fte) {
        return new HrFacts.Posts(
                WorkforceWords.posts(IntStream.range(0, count)
                        .mapToObj(i -> "post P" + i + " fte=" + fte)
                        .toList()),
                Optional.empty());
    }

    private static List<String> drift(HrFacts before, HrFacts now) {
        return now.drift(before, DriftLimits.USUAL).stream()
                .map(Wording::english)
                .toList();
    }

    private static HrFacts.Sessions sessions(String... lines) {
        return new HrFacts.Sessions(WorkforceWords.sessions(List.of(lines)));
    }

    private static HrFacts.Cycles cycles(String... lines) {
        return new HrFacts.Cycles(WorkforceWords.cycles(List.of(lines)));
    }

    @Test
    void a_fifth_fewer_posts_is_the_limit_and_one_more_is_beyond() {
        assertThat(drift(posts(10, "1"), posts(8, "1"))).isEmpty();
        assertThat(drift(posts(10, "1"), posts(7, "1")))
                .containsExactly(
                        "7 rows instead of 10, more than 20% fewer (fewer-rows-percent)",
                        "full-time equivalents: 7 instead of 10, more than 20% less (smaller-totals-percent)");
    }

    @Test
    void as_many_posts_of_half_the_time_drift() {
        assertThat(drift(posts(10, "1"), posts(10, "0.5")))
                .containsExactly("full-time equivalents: 5 instead of 10, more than 20% less (smaller-totals-percent)");
    }

    @Test
    void another_key_would_close_every_post() {
        HrFacts.Posts now = new HrFacts.Posts(posts(10, "1").posts(), Optional.of("cafe"));

        assertThat(drift(posts(10, "1"), now)).singleElement().asString().contains("key");
    }

    @Test
    void sessions_are_held_against_those_of_the_same_years() {
        HrFacts.Sessions both = sessions(
                "session F1 start=2025-02-01 days=2 trainees=5",
                "session F2 start=2025-03-01 days=2 trainees=5",
                "session F3 start=2026-03-01 days=1 trainees=10");

        assertThat(drift(both, sessions("session F3 start=2026-03-01 days=1 trainees=10")))
                .isEmpty();
        assertThat(drift(both, sessions("session F3 start=2026-03-01 days=1 trainees=7")))
                .containsExactly("trainee-days: 7 instead of 10, more than 20% less (smaller-totals-percent)");
        assertThat(drift(both, sessions("session F1 start=2025-02-01 days=4 trainees=5")))
                .containsExactly("1 rows instead of 2, more than 20% fewer (fewer-rows-percent)");
    }

    @Test
    void cycles_are_held_against_those_of_the_same_years() {
        HrFacts.Cycles both = cycles(
                "cycle C1 fte=10 former=1547 annual=1607 year=2024",
                "cycle C1 fte=8 former=1547 annual=1607 year=2025");

        assertThat(both.years()).containsExactly(2024, 2025);
        assertThat(drift(both, cycles("cycle C1 fte=8 former=1547 annual=1607 year=2025")))
                .isEmpty();
        assertThat(drift(both, cycles("cycle C1 fte=6 former=1547 annual=1607 year=2025")))
                .containsExactly("full-time equivalents: 6 instead of 8, more than 20% less (smaller-totals-percent)");
    }
}
