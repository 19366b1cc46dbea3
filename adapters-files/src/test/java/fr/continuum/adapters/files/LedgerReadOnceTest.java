package fr.continuum.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.Document;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive.Reduction;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.Reading;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A large ledger is read once when it is new, and for its fingerprint alone when it is not.
class LedgerReadOnceTest {

    private static final Siren AUTHORITY = new Siren("229300082");
    private static final int ROWS = 30_000;

    @TempDir
    Path profiles;

    private final House house = new House(new TotemReader());
    private final Counting reader = new Counting();

    @BeforeEach
    void it_reads_ledgers() {
        house.readWith(new FeedDocuments(
                new TotemReader(), reader, new FeedProfileFolder(profiles), new YamlFeedProfiles(), house.archive));
    }

    private static String rows(String siret) {
        StringBuilder rows = new StringBuilder("Type;Budget;Exercice;Chapitre;Nature;Service;Montant;Pièce;Date\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append("Mandat;" + siret + ";2026;011;6" + row % 200 + ";S" + row % 7 + ";2,50;M-" + row + ";2026-0"
                    + (1 + row % 9) + "-12\n");
        }
        return rows.append("Mandat;" + siret + ";2026;011;60;S1;deux;M-x;2026-01-12\n")
                .toString();
    }

    private static InMemoryContent ledger(String name, String siret) {
        return InMemoryContent.of(name, rows(siret));
    }

    /// Tells how often rows were read, and from what.
    private static final class Counting implements LedgerReader {

        private final LedgerReader reader = new ProfiledLedgerReader();
        private final List<String> asked = new ArrayList<>();

        @Override
        public String version() {
            return reader.version();
        }

        @Override
        public FeedFit fit(Content file, FeedProfile profile) throws IOException {
            return reader.fit(file, profile);
        }

        @Override
        public Look look(Content file, FeedProfile profile) throws IOException {
            return reader.look(file, profile);
        }

        @Override
        public Outcome read(Content file, FeedProfile profile, Look.Recognised seen, EntryHandler handler)
                throws IOException {
            asked.add("read");
            return reader.read(file, profile, seen, handler);
        }

        @Override
        public Content reduced(Content file, FeedProfile profile, Look.Recognised seen) {
            asked.add("reduced");
            return reader.reduced(file, profile, seen);
        }

        @Override
        public Optional<AtOnce> atOnce(Content file, FeedProfile profile, Taking taking) throws IOException {
            asked.add("at once");
            return reader.atOnce(file, profile, taking);
        }
    }

    private List<Reading> readings(Content file) throws IOException {
        return house.facts.readings(AUTHORITY, Fingerprints.of(file));
    }

    @Test
    void its_rows_are_loaded_while_it_is_looked_at_and_the_report_tells_what_it_would() throws IOException {
        InMemoryContent file = ledger("gl.csv", "22930008200018");

        NightReport report = house.night(List.of(file));

        Document document = report.documents().getFirst();
        assertThat(document.status()).isEqualTo(Status.LOADED);
        assertThat(document.sha()).isEqualTo(Fingerprints.of(file));
        assertThat(document.lines()).isEqualTo(new LineCounts(ROWS + 1L, ROWS, 0, 1));
        assertThat(document.sums().of(Flow.EXPENSE, Measure.PAID)).isEqualTo(new Tally(ROWS * 2_50L, ROWS));
        assertThat(document.reason())
                .contains("1 ligne rejetée : gl.csv, ligne " + (ROWS + 2) + ", colonne « Montant »");
        assertThat(readings(file)).singleElement().satisfies(reading -> {
            assertThat(reading.lines()).isEqualTo(document.lines());
            assertThat(reading.rejected()).hasSize(1);
            assertThat(house.facts.keyTotals(reading.id())).hasSizeGreaterThan(200);
        });
        assertThat(reader.asked).containsExactly("at once");
    }

    @Test
    void the_same_file_is_read_the_next_night_for_its_fingerprint_alone() throws IOException {
        house.night(List.of(ledger("gl.csv", "22930008200018")));
        InMemoryContent again = ledger("gl-copie.csv", "22930008200018");

        NightReport report = house.night(List.of(again));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(report.documents().getFirst().lines()).isEqualTo(new LineCounts(ROWS + 1L, ROWS, 0, 1));
        assertThat(readings(again)).hasSize(1);
        assertThat(reader.asked).containsExactly("at once");
    }

    @Test
    void what_the_archive_has_lost_is_kept_anew() throws IOException {
        InMemoryContent file = ledger("gl.csv", "22930008200018");
        house.night(List.of(file));
        Sha256 document = Fingerprints.of(file);
        Sha256 profile = readings(file).getFirst().header().profile();
        house.archive.forgetWhatWasKept();

        NightReport report = house.night(List.of(file));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.UNCHANGED);
        assertThat(house.archive.contains(new Reduction(document, profile))).isTrue();
        assertThat(readings(file)).hasSize(1);
        assertThat(reader.asked).containsExactly("at once", "at once");
    }

    @Test
    void rows_of_an_authority_nobody_knows_are_not_loaded() throws IOException {
        house.night(List.of(ledger("gl.csv", "22930008200018")));
        InMemoryContent other = ledger("autre.csv", "21930048600018");

        NightReport report = house.night(List.of(other));

        assertThat(report.documents()).extracting(Document::status).containsExactly(Status.QUARANTINED);
        assertThat(house.facts.readings(new Siren("219300486"), Fingerprints.of(other)))
                .isEmpty();
    }
}
