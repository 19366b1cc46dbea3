package fr.continuum.adapters.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.reading.LastNights.Last;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.NightId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LastNightsTest {

    private static final Duration DUE = Duration.ofHours(26);

    private final InMemoryNights nights = new InMemoryNights();

    private Last at(String moment) {
        return new LastNights(nights, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), DUE)
                .last()
                .orElseThrow();
    }

    private void night(String day, NightStatus status) {
        Instant begun = Instant.parse(day + "T01:00:00Z");
        nights.end(nights.begin(LocalDate.parse(day), begun, "inbox"), status, begun.plusSeconds(60));
    }

    @Test
    void before_the_first_there_is_none() {
        assertThat(new LastNights(nights, Clock.systemUTC(), DUE).last()).isEmpty();
    }

    @Test
    void what_was_published_last_night_is_not_old_until_the_next_one_is_due() {
        night("2026-11-21", NightStatus.PUBLISHED);

        assertThat(at("2026-11-21T08:00:00Z")).satisfies(last -> {
            assertThat(last.days()).isZero();
            assertThat(last.old()).isFalse();
            assertThat(last.style()).isEqualTo("night-PUBLISHED");
        });
        assertThat(at("2026-11-22T02:59:00Z").old()).isFalse();
        assertThat(at("2026-11-22T03:01:00Z")).satisfies(last -> {
            assertThat(last.days()).isEqualTo(1);
            assertThat(last.old()).isTrue();
            assertThat(last.style()).as("not green").isEqualTo("ambiguous");
        });
        assertThat(at("2026-11-29T08:00:00Z").days()).isEqualTo(8);
    }

    @Test
    void a_night_that_was_not_published_does_not_make_figures_younger() {
        night("2026-11-20", NightStatus.PUBLISHED);
        night("2026-11-21", NightStatus.FAILED);

        Last last = at("2026-11-21T08:00:00Z");

        assertThat(last.isPublished()).isFalse();
        assertThat(last.night().asOf()).isEqualTo(LocalDate.parse("2026-11-21"));
        assertThat(last.days()).isEqualTo(1);
        assertThat(last.old()).isTrue();
        assertThat(last.style()).isEqualTo("night-FAILED");
    }

    @Test
    void a_page_tells_the_age_of_the_night_it_shows_where_another_is_published_meanwhile() {
        night("2026-11-20", NightStatus.PUBLISHED);
        night("2026-11-21", NightStatus.PUBLISHED);
        LastNights told =
                new LastNights(nights, Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC), DUE);

        assertThat(told.last(NightId.of(LocalDate.parse("2026-11-20"), 1))).hasValueSatisfying(last -> {
            assertThat(last.published())
                    .isNotNull()
                    .satisfies(night -> assertThat(night.asOf()).isEqualTo(LocalDate.parse("2026-11-20")));
            assertThat(last.days()).isEqualTo(1);
            assertThat(last.isPublished()).isFalse();
        });
        assertThat(told.last())
                .hasValueSatisfying(last -> assertThat(last.isPublished()).isTrue());
    }

    @Test
    void where_nothing_was_ever_published_nothing_is_old() {
        night("2026-11-20", NightStatus.FAILED);

        assertThat(at("2026-11-29T08:00:00Z").published()).isNull();
        assertThat(at("2026-11-29T08:00:00Z").old()).isFalse();
    }
}
