package fr.continuum.application.port;

import static fr.continuum.application.port.Samples.bareHeader;
import static fr.continuum.application.port.Samples.header;
import static fr.continuum.application.port.Samples.sha;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.port.Nights.Step;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.Arrival;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// What every store of nights does.
public abstract class NightsContract {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final Instant AT = Instant.parse("2026-11-22T22:00:00.123456Z");
    private static final NightId UNKNOWN = new NightId("2026-01-01.1");

    private static final FileRecord LOADED = new FileRecord(
            2,
            "budget.xml",
            sha("A"),
            FileKind.TOTEM,
            header(),
            DocumentStatus.LOADED,
            null,
            new Note("Remplace le document du 3 mars", ""),
            new LineCounts(12, 10, 2, 0));
    private static final FileRecord QUARANTINED = new FileRecord(
            1,
            "agents.csv",
            null,
            FileKind.UNRECOGNISED,
            null,
            DocumentStatus.QUARANTINED,
            FileFault.inTable(
                    "agents.csv", "Feuille 1", 3, "Nom", new Wording("Ce n’est pas un budget.", "This is no budget.")),
            Note.NONE,
            null);

    private static final FileRecord REDUCED = new FileRecord(
            3,
            "postes.csv",
            sha("C"),
            FileKind.POSTS,
            null,
            null,
            null,
            new Note("1 ligne rejetée", "1 row rejected"),
            new LineCounts(12, 11, 0, 1),
            new Kept(sha("D"), sha("E")));

    private static final FileRecord DRIFTING = new FileRecord(
                    4, "cycles.csv", sha("F"), FileKind.WORK_CYCLES, null, null, null, Note.NONE, null)
            .drifting(
                    new Nights.Drift(
                            Owner.HOME, new DriftedExtract("extrait RH : cycles", new Wording("2 lignes", "2 rows"))),
                    FileFault.of("cycles.csv", new Wording("trop peu", "too few")),
                    new LineCounts(2, 2, 0, 0));

    /// No night yet.
    protected abstract Nights nights();

    @Test
    void a_night_takes_the_next_number_of_its_date() {
        Nights nights = nights();

        assertThat(nights.begin(DATE, AT, "inbox")).isEqualTo(new NightId("2026-11-22.1"));
        assertThat(nights.begin(DATE, AT.plusSeconds(1), "inbox")).isEqualTo(new NightId("2026-11-22.2"));
        assertThat(nights.begin(DATE.plusDays(1), AT.plusSeconds(2), "inbox")).isEqualTo(new NightId("2026-11-23.1"));
    }

    @Test
    void nights_begun_at_once_take_different_numbers() throws Exception {
        Nights nights = nights();
        Callable<NightId> begin = () -> nights.begin(DATE, AT, "inbox");

        List<NightId> ids = BudgetFactsContract.together(List.of(begin, begin, begin, begin));

        assertThat(new HashSet<>(ids)).hasSize(4);
    }

    @Test
    void a_night_says_how_far_it_is() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");

        assertThat(nights.find(night))
                .contains(new Night(night, DATE, "inbox", AT, null, NightStatus.RUNNING, Step.RECEIVE, 0, 0));

        nights.progress(night, Step.ATTRIBUTE, 3, 7);

        assertThat(nights.find(night))
                .contains(new Night(night, DATE, "inbox", AT, null, NightStatus.RUNNING, Step.ATTRIBUTE, 3, 7));

        nights.end(night, NightStatus.NOT_PUBLISHED, AT.plusSeconds(60));

        assertThat(nights.find(night))
                .contains(new Night(
                        night, DATE, "inbox", AT, AT.plusSeconds(60), NightStatus.NOT_PUBLISHED, Step.ATTRIBUTE, 3, 7));
    }

    @Test
    void feeds_are_told_once_each_with_every_profile_that_read_them() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");
        NightId next = nights.begin(DATE, AT.plusSeconds(1), "inbox");
        FileRecord document =
                new FileRecord(4, "b.xml", sha("C"), FileKind.TOTEM, bareHeader(), null, null, Note.NONE, null);
        nights.receive(night, List.of(feed(1, sha("A"), sha("P")), feed(2, sha("B"), sha("P")), REDUCED, document));
        nights.receive(next, List.of(feed(1, sha("A"), sha("P")), feed(2, sha("A"), sha("Q"))));

        assertThat(nights.feeds())
                .containsExactlyInAnyOrder(
                        new Reduction(sha("A"), sha("P")),
                        new Reduction(sha("A"), sha("Q")),
                        new Reduction(sha("B"), sha("P")));
    }

    @Test
    void the_name_of_a_file_is_told_without_what_tells_of_somebody() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");

        nights.receive(
                night,
                List.of(new FileRecord(
                        1, "paie 2540375116001.csv", null, FileKind.UNRECOGNISED, null, null, null, Note.NONE, null)));

        assertThat(nights.files(night)).extracting(FileRecord::name).containsExactly("paie ***.csv");
    }

    private static FileRecord feed(int ordinal, Sha256 sha, Sha256 profile) {
        DocumentHeader of = header();
        return new FileRecord(
                ordinal,
                "gl.csv",
                sha,
                FileKind.LEDGER,
                new DocumentHeader(
                        of.authority(),
                        of.authorityName(),
                        of.budget(),
                        of.budgetName(),
                        of.annex(),
                        of.nomenclature(),
                        of.fiscalYear(),
                        BudgetStage.LEDGER,
                        0,
                        false,
                        of.voteBasis(),
                        of.issuedOn(),
                        profile,
                        Set.of(LedgerPart.COMMITMENTS)),
                null,
                null,
                Note.NONE,
                null);
    }

    @Test
    void a_night_never_begun_is_not_known() {
        Nights nights = nights();

        assertThat(nights.find(UNKNOWN)).isEmpty();
        assertThat(nights.files(UNKNOWN)).isEmpty();
        assertThatThrownBy(() -> nights.progress(UNKNOWN, Step.READ, 0, 0)).hasMessage("No such night: 2026-01-01.1");
        assertThatThrownBy(() -> nights.end(UNKNOWN, NightStatus.FAILED, AT)).hasMessage("No such night: 2026-01-01.1");
        assertThatThrownBy(() -> nights.record(UNKNOWN, LOADED)).hasMessage("No such night: 2026-01-01.1");
        assertThatThrownBy(() -> nights.receive(UNKNOWN, List.of())).hasMessage("No such night: 2026-01-01.1");
    }

    @Test
    void nights_are_told_latest_first_and_unfinished_ones_earliest_first() {
        Nights nights = nights();
        NightId tenth = null;
        for (int i = 1; i <= 11; i++) {
            tenth = nights.begin(DATE, AT.plusSeconds(i), "inbox");
        }
        nights.end(new NightId("2026-11-22.1"), NightStatus.PUBLISHED, AT.plusSeconds(90));
        NightId ofAnEarlierDate = nights.begin(DATE.minusYears(1), AT.plusSeconds(100), "inbox");

        assertThat(nights.recent(3))
                .extracting(Night::id)
                .containsExactly(ofAnEarlierDate, tenth, new NightId("2026-11-22.10"));
        assertThat(nights.recent(100)).hasSize(12);
        assertThat(nights.unfinished()).hasSize(11);
        assertThat(nights.unfinished().getFirst().id()).isEqualTo(new NightId("2026-11-22.2"));
        assertThat(nights.unfinished().getLast().id()).isEqualTo(ofAnEarlierDate);
    }

    @Test
    void the_night_published_last_is_told_by_when_it_ended() {
        Nights nights = nights();
        assertThat(nights.lastPublished()).isEmpty();
        NightId first = nights.begin(DATE, AT, "inbox");
        NightId ofAnEarlierDate = nights.begin(DATE.minusYears(1), AT.plusSeconds(100), "inbox");
        NightId failed = nights.begin(DATE, AT.plusSeconds(200), "inbox");
        NightId running = nights.begin(DATE, AT.plusSeconds(300), "inbox");
        nights.end(failed, NightStatus.FAILED, AT.plusSeconds(250));
        assertThat(nights.lastPublished()).isEmpty();

        nights.end(first, NightStatus.PUBLISHED, AT.plusSeconds(90));
        nights.end(ofAnEarlierDate, NightStatus.PUBLISHED, AT.plusSeconds(190));

        assertThat(nights.lastPublished()).map(Night::id).contains(ofAnEarlierDate);
        assertThat(nights.find(running)).map(Night::status).contains(NightStatus.RUNNING);
    }

    @Test
    void a_file_came_when_a_content_was_first_found_under_its_name() {
        Nights nights = nights();
        assertThat(nights.arrivals()).isEmpty();
        NightId first = nights.begin(DATE, AT, "inbox");
        NightId second = nights.begin(DATE, AT.plusSeconds(1), "inbox");
        NightId third = nights.begin(DATE, AT.plusSeconds(2), "inbox");
        nights.receive(first, List.of(feed(5, sha("A"), sha("P")), QUARANTINED, REDUCED));
        nights.receive(second, List.of(feed(5, sha("B"), sha("P")), QUARANTINED, REDUCED));
        nights.receive(third, List.of(feed(1, sha("B"), sha("P")), feed(2, sha("A"), sha("P")), DRIFTING));

        assertThat(nights.arrivals())
                .as("what stays in the inbox has not come again, and what cannot be read has no content")
                .containsExactlyInAnyOrder(
                        new Arrival("LEDGER", "gl.csv", AT.plusSeconds(1)),
                        new Arrival("POSTS", "postes.csv", AT),
                        new Arrival("WORK_CYCLES", "cycles.csv", AT.plusSeconds(2)));
    }

    @Test
    void files_are_told_in_the_order_they_were_received() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");

        nights.record(night, LOADED);
        nights.record(night, QUARANTINED);
        nights.record(night, REDUCED);
        nights.record(night, DRIFTING);

        assertThat(nights.files(night)).containsExactly(QUARANTINED, LOADED, REDUCED, DRIFTING);
    }

    @Test
    void a_file_written_again_is_replaced() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");
        FileRecord waiting =
                new FileRecord(2, "budget.xml", sha("A"), FileKind.TOTEM, bareHeader(), null, null, Note.NONE, null);

        nights.record(night, waiting);
        assertThat(nights.files(night)).containsExactly(waiting);

        nights.record(night, LOADED);
        assertThat(nights.files(night)).containsExactly(LOADED);
    }

    @Test
    void files_received_take_the_place_of_all_that_was_written_before() {
        Nights nights = nights();
        NightId night = nights.begin(DATE, AT, "inbox");
        NightId another = nights.begin(DATE, AT, "inbox");
        nights.record(night, QUARANTINED);
        nights.record(another, QUARANTINED);

        nights.receive(night, List.of(LOADED));

        assertThat(nights.files(night)).containsExactly(LOADED);
        assertThat(nights.files(another)).containsExactly(QUARANTINED);

        nights.receive(night, List.of());

        assertThat(nights.files(night)).isEmpty();
    }
}
