package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.night.AskFeedReadings.LastReading;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Kept;
import fr.continuum.application.port.Note;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.testing.Headers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskFeedReadingsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");

    /// Writes what tells one profile from another here: its name is not part of it.
    private static final FeedProfileFormat FORMAT = new FeedProfileFormat() {
        @Override
        public Outcome read(String name, String text) {
            throw new AssertionError("Nothing is read");
        }

        @Override
        public String write(FeedProfile profile) {
            return profile.kind() + " " + profile.limits();
        }
    };

    private final InMemoryNights nights = new InMemoryNights();
    private final AskFeedReadings readings = new AskFeedReadings(nights, FORMAT);

    private static FeedProfile profile(String name, FeedKind kind, int rejected) {
        return new FeedProfile(
                name,
                kind,
                TableLayout.FOUND,
                Map.of(FeedField.EXTRACTED, List.of("Extrait le")),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                SignConvention.AS_WRITTEN,
                "",
                List.of(),
                new DriftLimits(rejected, 20, 20, OptionalInt.empty()));
    }

    private static Sha256 version(FeedProfile profile) {
        return Sha256.of(FORMAT.write(profile));
    }

    private NightId night(int day, FileRecord... files) {
        NightId night = nights.begin(FIRST.plusDays(day), Instant.parse("2026-10-01T03:00:00Z"), "inbox");
        nights.receive(night, List.of(files));
        return night;
    }

    private static FileRecord ledger(String name, FeedProfile profile, @Nullable DocumentStatus status) {
        DocumentHeader header = Headers.header("GL 2026");
        return new FileRecord(
                1,
                name,
                Sha256.of(name),
                FileKind.LEDGER,
                new DocumentHeader(
                        header.authority(),
                        header.authorityName(),
                        header.budget(),
                        header.budgetName(),
                        header.annex(),
                        header.nomenclature(),
                        header.fiscalYear(),
                        header.stage(),
                        header.number(),
                        header.draft(),
                        header.voteBasis(),
                        header.issuedOn(),
                        version(profile)),
                status,
                null,
                Note.NONE,
                null);
    }

    private static FileRecord people(String name, FeedProfile profile) {
        return new FileRecord(
                2,
                name,
                Sha256.of(name),
                FileKind.POSTS,
                null,
                DocumentStatus.LOADED,
                null,
                Note.NONE,
                null,
                new Kept(Sha256.of("extrait"), version(profile)));
    }

    private static FileRecord other(String name) {
        return new FileRecord(
                3, name, Sha256.of(name), FileKind.TOTEM, Headers.header("CA 2018"), null, null, Note.NONE, null);
    }

    @Test
    void the_latest_file_each_profile_read_is_told_with_its_night_whatever_became_of_it() {
        FeedProfile money = profile("grand-livre", FeedKind.LEDGER, 5);
        FeedProfile posts = profile("postes", FeedKind.POSTS, 5);
        night(0, ledger("lundi.csv", money, DocumentStatus.LOADED), people("postes.csv", posts));
        NightId last = night(1, ledger("mardi.csv", money, DocumentStatus.QUARANTINED), other("ca.xml"));

        Map<String, LastReading> told = readings.of(List.of(money, posts));

        assertThat(told).containsOnlyKeys("grand-livre", "postes");
        assertThat(told.get("grand-livre").file().name()).isEqualTo("mardi.csv");
        assertThat(told.get("grand-livre").night().id()).isEqualTo(last);
        assertThat(told.get("postes").file().name()).isEqualTo("postes.csv");
        assertThat(told.get("postes").night().asOf()).isEqualTo(FIRST);
    }

    @Test
    void a_profile_that_was_changed_has_read_nothing_yet() {
        night(0, ledger("lundi.csv", profile("grand-livre", FeedKind.LEDGER, 5), DocumentStatus.LOADED));

        assertThat(readings.of(List.of(profile("grand-livre", FeedKind.LEDGER, 6))))
                .isEmpty();
    }

    @Test
    void two_that_say_the_same_read_the_same_file() {
        FeedProfile one = profile("un", FeedKind.LEDGER, 5);
        night(0, ledger("lundi.csv", one, DocumentStatus.LOADED));

        assertThat(readings.of(List.of(one, profile("deux", FeedKind.LEDGER, 5))))
                .containsOnlyKeys("un", "deux");
    }

    @Test
    void nights_older_than_those_looked_through_tell_nothing() {
        FeedProfile money = profile("grand-livre", FeedKind.LEDGER, 5);
        night(0, ledger("lundi.csv", money, DocumentStatus.LOADED));
        for (int day = 1; day < AskFeedReadings.NIGHTS; day++) {
            night(day, other("ca.xml"));
        }
        assertThat(readings.of(List.of(money))).containsOnlyKeys("grand-livre");

        night(AskFeedReadings.NIGHTS, other("ca.xml"));

        assertThat(readings.of(List.of(money))).isEmpty();
    }

    @Test
    void without_a_profile_nothing_is_told() {
        night(0, other("ca.xml"));

        assertThat(readings.of(List.of())).isEmpty();
    }
}
