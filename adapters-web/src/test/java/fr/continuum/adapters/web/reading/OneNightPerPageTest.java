package fr.continuum.adapters.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.web.fixture.Town;
import fr.continuum.application.memory.InMemoryBudgetFacts;
import fr.continuum.application.memory.InMemoryConsolidations;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Samples;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OneNightPerPageTest {

    private static final NightId MONDAY = NightId.of(LocalDate.of(2026, 11, 23), 1);
    private static final NightId TUESDAY = NightId.of(LocalDate.of(2026, 11, 24), 1);

    private final Consolidations nights = new InMemoryConsolidations(new InMemoryBudgetFacts());
    private final Consolidations asked = new OneNightPerPage(nights);

    @AfterEach
    void thePageIsMade() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_page_keeps_the_night_it_saw_first() {
        publish(MONDAY);
        page("GET");
        assertThat(seen()).contains(MONDAY);

        publish(TUESDAY);

        assertThat(seen()).contains(MONDAY);
        assertThat(asked.currentNight(Town.SIREN)).contains(MONDAY);
        page("GET");
        assertThat(seen()).contains(TUESDAY);
    }

    @Test
    void figures_are_of_the_night_a_page_was_told_of_before_it_asked_for_them() {
        publish(MONDAY);
        page("HEAD");
        assertThat(asked.currentNight(Town.SIREN)).contains(MONDAY);

        publish(TUESDAY);

        assertThat(seen()).contains(MONDAY);
    }

    @Test
    void a_page_begun_before_the_first_night_shows_none() {
        page("GET");
        assertThat(asked.currentNight(Town.SIREN)).isEmpty();

        publish(MONDAY);

        assertThat(seen()).isEmpty();
    }

    @Test
    void the_night_of_one_authority_says_nothing_of_another() {
        publish(MONDAY);
        page("GET");
        assertThat(seen()).contains(MONDAY);

        assertThat(asked.current(Town.OTHER)).isEmpty();
    }

    @Test
    void the_last_night_of_a_day_is_the_one_the_page_sees_however_often_it_is_asked_for() {
        publish(MONDAY);
        page("GET");
        assertThat(seen()).contains(MONDAY);

        publish(TUESDAY);

        assertThat(lastBy(TUESDAY.date())).contains(MONDAY);
        assertThat(lastBy(TUESDAY.date())).contains(MONDAY);
        page("GET");
        assertThat(lastBy(TUESDAY.date())).contains(TUESDAY);
        assertThat(lastBy(MONDAY.date())).contains(MONDAY);
    }

    @Test
    void a_page_that_asks_for_the_last_night_first_sees_it_everywhere() {
        publish(MONDAY);
        page("GET");
        assertThat(lastBy(TUESDAY.date())).contains(MONDAY);

        publish(TUESDAY);

        assertThat(seen()).contains(MONDAY);
        assertThat(lastBy(TUESDAY.date())).contains(MONDAY);
    }

    @Test
    void a_document_the_page_does_not_see_yet_has_no_figures_on_it() {
        Sha256 document = Samples.sha("new");
        publish(MONDAY);
        page("GET");
        assertThat(seen()).contains(MONDAY);

        publish(TUESDAY, document);

        assertThat(asked.lastWith(Town.SIREN, document)).isEmpty();
        page("GET");
        assertThat(asked.lastWith(Town.SIREN, document).map(Consolidation::night))
                .contains(TUESDAY);
    }

    private Optional<NightId> lastBy(LocalDate day) {
        return asked.lastBy(Town.SIREN, day).map(Consolidation::night);
    }

    @Test
    void whatever_changes_something_sees_what_is_in_force_each_time() {
        publish(MONDAY);
        page("POST");
        assertThat(seen()).contains(MONDAY);

        publish(TUESDAY);

        assertThat(seen()).contains(TUESDAY);
    }

    @Test
    void so_does_what_is_no_page() {
        publish(MONDAY);
        assertThat(seen()).contains(MONDAY);

        publish(TUESDAY);

        assertThat(seen()).contains(TUESDAY);
        assertThat(asked.currentNight(Town.SIREN)).contains(TUESDAY);
    }

    private Optional<NightId> seen() {
        return asked.current(Town.SIREN).map(Consolidation::night);
    }

    private void publish(NightId night, Sha256... documents) {
        nights.prepare(new Consolidation(
                Town.SIREN,
                night,
                new Inputs(night.date(), "reader 1", "1", "1", null, null, null, null, List.of()),
                measured(documents),
                List.of(),
                State.PREPARED,
                ""));
        nights.publish(Town.SIREN, night, Instant.parse("2026-11-24T21:00:00Z"));
    }

    private static List<MeasuredDocument> measured(Sha256... documents) {
        return Stream.of(documents)
                .map(document -> new MeasuredDocument(new ReadingId(Town.SIREN, document, "reader 1", null), document))
                .toList();
    }

    private static void page(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/constats")));
    }
}
