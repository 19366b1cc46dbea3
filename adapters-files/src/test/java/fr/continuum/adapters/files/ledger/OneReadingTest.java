package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.adapters.files.store.ZippedContent;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.Fingerprints;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.LedgerReader.Alike;
import fr.continuum.application.port.LedgerReader.AtOnce;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What one reading of a large file gives is what two give; where it might not be, it gives nothing.
class OneReadingTest {

    private static final String HEADER =
            "Type;Budget;Nom;Collectivité;Norme;Exercice;Sens;Nature;Service;Montant;Pièce;Date\n";

    /// Two of the rows below make a mebibyte and a half.
    private static final int ROWS = 15_000;

    private static final FeedProfile PROFILE = profile("");

    private final LedgerReader reader = new ProfiledLedgerReader();

    private static FeedProfile profile(String more) {
        return Feeds.profile("""
                reads: ledger
                columns: {kind: Type, budget: Budget, budget-name: Nom, authority-name: Collectivité, nomenclature: Norme,
                  year: Exercice, flow: Sens, nature: Nature, service: Service, amount: Montant, reference: Pièce,
                  date: Date}
                total-rows: [Total]
                limits: {rejected-percent: 60}
                """ + more);
    }

    private static String row(int number) {
        return "Mandat;21930048600018;Budget principal;Département d'exemple;M57-M57_D;2026;D;6" + number % 997 + ";SRV"
                + number % 7 + ";" + number + "," + (10 + number % 90) + ";M2026-" + number + ";2026-0"
                + (1 + number % 9)
                + "-17\n";
    }

    private static StringBuilder rows() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int number = 0; number < ROWS; number++) {
            rows.append(row(number));
        }
        return rows;
    }

    private static Content file(CharSequence text, Charset encoding) {
        return new InMemoryContent("grand-livre.csv", text.toString().getBytes(encoding));
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private void assertTheSame(Content file, FeedProfile profile) throws IOException {
        List<LedgerEntry> taken = new ArrayList<>();
        AtOnce once = reader.atOnce(file, profile, (_, rows) -> rows.readInto(taken::add))
                .orElseThrow();
        Look.Recognised seen = (Look.Recognised) reader.look(file, profile);
        List<LedgerEntry> read = new ArrayList<>();
        LedgerReader.Outcome outcome = reader.read(file, profile, seen, read::add);
        assertThat(once.seen()).isEqualTo(seen);
        assertThat(once.document()).isEqualTo(Fingerprints.of(file));
        assertThat(once.outcome()).isEqualTo(outcome);
        assertThat(taken).isEqualTo(read);
        byte[] kept = bytes(reader.reduced(file, profile, seen));
        ZippedContent zipped = (ZippedContent) once.kept();
        assertThat(zipped.fingerprint()).isEqualTo(Sha256.of(kept));
        assertThat(bytes(once.kept())).isEqualTo(kept);
        ZippedContent again =
                (ZippedContent) reader.atOnce(file, profile).orElseThrow().kept();
        try (InputStream zip = again.openZipped();
                InputStream in = new GZIPInputStream(new ByteArrayInputStream(zip.readAllBytes()))) {
            assertThat(in.readAllBytes()).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void it_gives_what_two_give(String encoding) throws IOException {
        StringBuilder text =
                rows().append("""
                Mandat;21930048600018;Budget principal;Jeanne;M57-M57_D;2026;D;Dupont;SRV1;1;M1;2026-12-31

                Total;;;;;;;;;99;;
                Mandat;21930048600018;"Budget
                principal";Commune;M57-M57_D;2026;D;6184;SRV1;1 234,56 €;M7;2027-01-12
                Mandat;21930048600018;coupée
                Mandat;21930048600018;;;;2026;D;Dupont;SRV1;12,50;M8;2027-01-12
                """).append(row(3)).append("Titre;21930048600018;;;;2026;R;7011;É1;1;T1;2026-02-30\n");

        assertTheSame(file(text, Charset.forName(encoding)), PROFILE);
    }

    /// A row that says what others say, but for a column that nobody asked for.
    @ParameterizedTest
    @CsvSource({
        "Sous-total, 1", "sous total du service, 1", "Total 63, 1", "Total compte 63, 1", "TOTAL chapitre SRV3, 1",
        "Total 64, 0", "Totalgaz, 0", "Société Sous-total, 0", "Éts Total, 0", "-, 0"
    })
    void a_row_that_says_what_others_say_may_be_a_total(String supplier, int totals) throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, budget: Budget, year: Exercice, flow: Sens, nature: Nature, service: Service,
                  amount: Montant, reference: Pièce, date: Date}
                total-rows: [Total, Sous-total]
                """);
        String text = rows().append(row(3).replace("Budget principal", supplier))
                .append(row(3).replace(";3,13;", ";-8;").replace("M2026-3", "M2026-15000"))
                .toString();
        Content file = file(text, StandardCharsets.UTF_8);

        assertTheSame(file, profile);
        assertThat(reader.atOnce(file, profile).orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        LedgerReader.Outcome.Read.class,
                        read -> assertThat(read.lines().totals()).isEqualTo(totals));
    }

    /// Seven kinds of rows and as many months say 63 things: what each comes to is asked once.
    @Test
    void rows_that_say_the_same_are_told_as_such() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int number = 0; number < ROWS; number++) {
            text.append(row(number).replace("D;6" + number % 997 + ";", "D;6" + number % 9 + ";"));
        }
        Content file = file(text, StandardCharsets.UTF_8);
        List<LedgerEntry> asked = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        int[] again = new int[1];
        EntryHandler handler = new EntryHandler() {
            @Override
            public void entry(LedgerEntry entry) {
                entries.add(entry);
            }

            @Override
            public Alike alike(LedgerEntry one) {
                asked.add(one);
                Alike same = EntryHandler.super.alike(one);
                return (line, cents, reference, date) -> {
                    again[0]++;
                    same.entry(line, cents, reference, date);
                };
            }
        };

        AtOnce once = reader.atOnce(file, PROFILE, (_, rows) -> rows.readInto(handler))
                .orElseThrow();

        assertThat(asked).hasSize(63).isEqualTo(entries.subList(0, 63));
        assertThat(entries).hasSize(ROWS);
        assertThat(again[0]).isEqualTo(ROWS - 63);
        List<LedgerEntry> read = new ArrayList<>();
        assertThat(reader.read(file, PROFILE, (Look.Recognised) reader.look(file, PROFILE), read::add))
                .isEqualTo(once.outcome());
        assertThat(entries).isEqualTo(read);
    }

    @Test
    void a_header_said_again_and_codes_longer_than_any_are_read_as_ever() throws IOException {
        String text = rows()
                + HEADER
                + row(3)
                + HEADER
                + row(5).replace(";SRV5;", ";\"SRV" + "5".repeat(300) + "\";")
                + row(5).replace(";SRV5;", "; SRV5\u00a0;");

        assertTheSame(file(text, StandardCharsets.UTF_8), PROFILE);
    }

    @Test
    void it_is_dated_by_its_last_row_and_holds_what_that_one_holds() throws IOException {
        StringBuilder text = rows().append("Titre;21930048600018;;;;2026;R;7011;;1;T1;2026-12-24\n");

        assertTheSame(file(text, StandardCharsets.UTF_8), PROFILE);
        assertThat(reader.atOnce(file(text, StandardCharsets.UTF_8), PROFILE)
                        .orElseThrow()
                        .seen()
                        .identity())
                .extracting(identity ->
                        identity.extractedOn() + " " + identity.parts().size())
                .isEqualTo("2026-12-24 2");
    }

    @Test
    void a_byte_order_mark_titles_and_quotes_are_read_as_ever() throws IOException {
        String text =
                "\uFEFFGrand livre de Jeanne Dupont\n\n" + rows().toString().replace(";SRV1;", ";\"SRV\"\"1\";");

        assertTheSame(file(text, StandardCharsets.UTF_8), PROFILE);
    }

    /// A row that comes last, so often.
    @ParameterizedTest
    @CsvSource({
        "Mandat;21930048600018;;;;2025;D;6184;SRV1;1;M1;2026-03-17, 15001, most rows are of another year",
        "Mandat;21930048600018;;;;2026;D;6184;VOIRIE NORD-EST;1;;2026-03-17, 0, nothing is another",
        "Mandat;21930048600018;;;;2026;D;6184;Maison Brune;1;;2026-03-17, 900, words are usual"
    })
    void where_its_first_rows_do_not_say_what_all_do_nothing_comes_of_it(String row, int times, String why)
            throws IOException {
        Content file = file(rows().append((row + "\n").repeat(times)), StandardCharsets.UTF_8);

        assertThat(reader.atOnce(file, PROFILE).isPresent()).as(why).isEqualTo(times == 0);
        assertThat(reader.look(file, PROFILE)).isInstanceOf(Look.Recognised.class);
    }

    @Test
    void what_is_not_written_to_its_end_as_it_begins_is_left_to_two_readings() throws IOException {
        byte[] late = rows().toString()
                .replaceAll("[éè]", "e")
                .concat("Mandat;21930048600018;\u00e9;;;;;;;;;\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Content quoted = file(rows().append("\"Mandat;"), StandardCharsets.UTF_8);

        assertThat(reader.atOnce(new InMemoryContent("g.csv", late), Feeds.profile("""
                                reads: ledger
                                columns: {kind: Type, budget: Budget, year: Exercice, nature: Nature, amount: Montant}
                                """)))
                .isEmpty();
        assertThat(reader.atOnce(quoted, PROFILE)).isEmpty();
        assertThat(reader.look(quoted, PROFILE)).isInstanceOf(Look.Unusable.class);
        assertThat(reader.atOnce(file(rows(), StandardCharsets.UTF_8), profile("file: {encoding: UTF-16LE}\n")))
                .isEmpty();
        assertThat(reader.atOnce(file(HEADER + row(1), StandardCharsets.UTF_8), PROFILE))
                .as("a small one")
                .isEmpty();
    }

    @Test
    void what_is_kept_is_of_the_bytes_that_were_read_and_may_be_had_once() throws IOException {
        Content file = file(rows(), StandardCharsets.UTF_8);
        AtOnce once = reader.atOnce(file, PROFILE).orElseThrow();

        assertThat(bytes(once.kept())).isNotEmpty();
        assertThatThrownBy(() -> bytes(once.kept())).isInstanceOf(IOException.class);
    }

    @Test
    void a_disk_that_fails_further_down_is_told() {
        byte[] text = rows().toString().getBytes(StandardCharsets.UTF_8);
        Content failing = new Content() {

            @Override
            public String name() {
                return "g.csv";
            }

            @Override
            public InputStream open() throws IOException {
                return new FilterInputStream(new InMemoryContent("g.csv", text).open()) {

                    private int read;

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        int some = super.read(into, from, Math.min(length, 10_000));
                        read += Math.max(some, 0);
                        if (read > text.length - 100_000) {
                            throw new IOException("the disk has gone");
                        }
                        return some;
                    }
                };
            }
        };

        assertThatThrownBy(() -> reader.atOnce(failing, PROFILE)).hasMessage("the disk has gone");
    }

    @Test
    void a_reduced_form_is_not_reduced_again() throws IOException {
        AtOnce once =
                reader.atOnce(file(rows(), StandardCharsets.UTF_8), PROFILE).orElseThrow();

        Optional<AtOnce> again = reader.atOnce(new InMemoryContent("g.csv", bytes(once.kept())), PROFILE);

        assertThat(again).isEmpty();
    }
}
