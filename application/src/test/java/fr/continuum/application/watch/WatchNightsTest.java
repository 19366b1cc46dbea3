package fr.continuum.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.port.ExpectedFiles;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Note;
import fr.continuum.application.watch.Watched.Expectation;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.Alert;
import fr.continuum.domain.watch.ExpectedFile;
import fr.continuum.domain.watch.Watch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchNightsTest {

    private static final Instant BEGUN = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant ENDED = BEGUN.plusSeconds(90);
    private static final ExpectedFile LEDGER = new ExpectedFile("Grand livre", "LEDGER", "", 1);

    private final InMemoryNights nights = new InMemoryNights();
    private Instant now = BEGUN;
    private final Clock clock = ((InstantSource) () -> now).withZone(Days.FRANCE);
    private ExpectedFiles.Said said = ExpectedFiles.Said.NOTHING;
    private final WatchNights watch = new WatchNights(nights, () -> said, clock, Watch.PATIENCE);

    private Watched after(Duration duration) {
        now = BEGUN.plus(duration);
        return watch.look();
    }

    private NightId night(Instant begun, FileRecord... files) {
        NightId night = nights.begin(LocalDate.ofInstant(begun, Days.FRANCE), begun, "");
        nights.receive(night, List.of(files));
        nights.end(night, NightStatus.PUBLISHED, begun.plusSeconds(90));
        return night;
    }

    private static FileRecord ledger(String content) {
        return new FileRecord(
                1, "GL.csv", Sha256.of(content), FileKind.LEDGER, null, DocumentStatus.LOADED, null, Note.NONE, null);
    }

    @Test
    void a_published_night_is_as_old_as_its_end() {
        night(BEGUN);

        Watched watched = after(Duration.ofHours(30));

        assertThat(watched.published()).isEqualTo(ENDED);
        assertThat(watched.age()).contains(Duration.ofHours(30).minusSeconds(90));
        assertThat(watched.isWell()).isTrue();
    }

    @Test
    void nothing_published_for_thirty_six_hours_is_told_whatever_was_tried_since() {
        night(BEGUN);
        NightId failed = nights.begin(LocalDate.of(2026, 11, 22), BEGUN.plus(Duration.ofDays(1)), "");
        nights.end(failed, NightStatus.FAILED, BEGUN.plus(Duration.ofDays(1)));

        assertThat(after(Duration.ofHours(37)).alerts()).containsExactly(new Alert.NoNight(ENDED, ENDED));
    }

    @Test
    void where_none_ever_was_one_is_waited_for_since_the_program_runs() {
        assertThat(after(Duration.ofHours(35)).isWell()).isTrue();

        Watched late = after(Duration.ofHours(37));
        assertThat(late.alerts()).containsExactly(new Alert.NoNight(null, BEGUN));
        assertThat(late.age()).isEmpty();
    }

    @Test
    void a_clock_that_went_back_is_told_and_makes_no_night_younger_than_new() {
        night(BEGUN);

        Watched back = after(Duration.ofDays(-2));

        assertThat(back.alerts()).containsExactly(new Alert.ClockBehind(ENDED));
        assertThat(back.age()).contains(Duration.ZERO);
    }

    @Test
    void a_file_that_stays_in_the_inbox_has_not_come_again() {
        said = new ExpectedFiles.Said(List.of(LEDGER), List.of());
        night(BEGUN, ledger("lundi"));
        night(BEGUN.plus(Duration.ofDays(1)), ledger("lundi"));

        Watched watched = after(Duration.ofDays(2));

        assertThat(watched.alerts()).containsExactly(new Alert.MissingFile(LEDGER, BEGUN));
        assertThat(watched.expected()).containsExactly(new Expectation(LEDGER, BEGUN, true));

        night(BEGUN.plus(Duration.ofDays(2)), ledger("mercredi"));

        assertThat(watch.look().expected())
                .containsExactly(new Expectation(LEDGER, BEGUN.plus(Duration.ofDays(2)), false));
        assertThat(watch.look().isWell()).isTrue();
    }

    @Test
    void what_was_said_and_does_not_read_is_not_well() {
        said = new ExpectedFiles.Said(
                List.of(), List.of(FileFault.of("attendus.yaml", new Wording("illisible", "unreadable"))));
        night(BEGUN);

        assertThat(after(Duration.ofHours(1)).isWell()).isFalse();
        assertThat(watch.look().alerts()).isEmpty();
    }
}
