package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a code and may be somebody, in a file of money. The people here are invented.
class NamesInColumnsTest {

    private static final List<String> CODES =
            List.of("BAT A", "AP2008", "DGS", "CULTURE", "SRV12", "1010", "ZAC 2005", "VOI2019", "VOI2008");

    private static InMemoryContent file(String column, Stream<String> codes) {
        StringBuilder csv = new StringBuilder("Type;Exercice;Nature;Montant;" + column + "\n");
        codes.forEach(code -> csv.append("Mandat;2026;6184;1,50;").append(code).append('\n'));
        return InMemoryContent.of("g.csv", csv.toString());
    }

    private static FeedProfile reading(String field, String column, String more) {
        return Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, %s: %s}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 100}
                """.formatted(field, column) + more);
    }

    @ParameterizedTest
    @CsvSource({"service, Service", "analytic-code, Analytique", "operation, Opération", "authorisation, Autorisation"})
    void codes_of_real_ledgers_are_read_and_somebody_among_them_is_not(String field, String column) throws IOException {
        InMemoryContent file = file(column, Stream.concat(CODES.stream(), Stream.of("ROY J", "DUP1975", "J. Roy")));
        FeedProfile profile = reading(field, column, "");

        Feeds.Read read = Feeds.read(file, profile);

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(12, 9, 0, 3));
        assertThat(read.rejected())
                .hasSize(3)
                .allSatisfy(reason -> assertThat(reason)
                        .contains("« " + column + " »", "« shapes »")
                        .doesNotContainIgnoringCase("roy")
                        .doesNotContain("DUP1975"));
        assertThat(read.sound().leftOut().orderedCents())
                .as("a gap of the ledger")
                .isEqualTo(450);
        assertThat(kept(file, profile)).doesNotContain("ROY", "Roy", "DUP1975");
    }

    @Test
    void pieces_are_numbered_and_may_still_not_be_somebody() throws IOException {
        Feeds.Read read = Feeds.read(
                file("Pièce", Stream.of("ENG1975", "FAC 1962", "MDT1988", "ROY J")), reading("reference", "Pièce", ""));

        assertThat(read.entries()).hasSize(3);
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void a_column_of_people_refuses_the_file_and_says_what_to_do() throws IOException {
        InMemoryContent file = file(
                "Agent",
                Stream.of("ROY J", "LY K", "PAU A", "REY M", "FAU C", "BON S").flatMap(one -> Stream.of(one, one)));
        FeedProfile profile = reading("service", "Agent", "");

        assertThat(new ProfiledLedgerReader().look(file, profile))
                .isInstanceOfSatisfying(LedgerReader.Look.Unusable.class, refused -> {
                    assertThat(refused.drifts()).isFalse();
                    assertThat(refused.faults())
                            .extracting(FileFault::inFrench)
                            .singleElement()
                            .asString()
                            .contains("« Agent »", "ôtez-la du profil", "« shapes »")
                            .doesNotContain("ROY");
                });
    }

    @Test
    void a_column_of_words_that_are_people_refuses_the_file() throws IOException {
        List<String> people =
                List.of("Jeanne Brochemont", "VAUQUELIN Paul", "Marie Lefroid", "KERVADO Karim", "Sophie Vauquelin");
        FeedProfile profile = reading("service", "Libellé", "");

        LedgerReader.Look look = new ProfiledLedgerReader()
                .look(file("Libellé", Collections.nCopies(5, people).stream().flatMap(List::stream)), profile);

        assertThat(look).isInstanceOf(LedgerReader.Look.Unusable.class);
        assertThat(Feeds.read(
                                file(
                                        "Libellé",
                                        Collections.nCopies(5, people).stream()
                                                .flatMap(List::stream)
                                                .map(one -> "École " + one)),
                                profile)
                        .entries())
                .as("places called after people")
                .hasSize(25);
    }

    /// Few rows bear a code of the plan: a few whose cells have moved are many of them.
    @Test
    void somebody_in_a_column_that_few_rows_fill_is_rejected() throws IOException {
        Stream<String> codes = Stream.concat(
                Stream.concat(
                        IntStream.range(0, 33).mapToObj(i -> "D01-" + (10 + i)), Collections.nCopies(500, "").stream()),
                Stream.of("VAUQUELIN Jean", "VAUQUELIN Josserand", "KERVADO Marie"));
        InMemoryContent file = file("Analytique", codes);
        FeedProfile profile = reading("analytic-code", "Analytique", "");

        assertThat(Feeds.read(file, profile).sound().lines()).isEqualTo(new LineCounts(536, 533, 0, 3));
        assertThat(kept(file, profile)).doesNotContain("VAUQUELIN", "KERVADO");
    }

    private static final List<String> SCHOOLS =
            List.of("JULES FERRY", "JEAN MOULIN", "PAUL BERT", "MARIE CURIE", "ROMAIN ROLLAND", "LEON VAUQUELIN");

    /// A city names its schools by whom they are called after, among departments.
    @ParameterizedTest
    @CsvSource({
        // Where words are usual, those nothing tells from a code are kept: VAUQUELIN Josserand.
        "'CABINET DU MAIRE, CMS BOBILLOT, DIR ENFANCE', 3",
        "'VOIRIE, ECOLES, POLICE MUNICIPALE', 4"
    })
    void schools_by_their_bare_names_are_read_and_rows_that_have_moved_are_not(String services, int rejected)
            throws IOException {
        Stream<String> codes = Stream.concat(
                Collections.nCopies(
                                30,
                                Stream.concat(Stream.of(services.split(", ", -1)), SCHOOLS.stream())
                                        .toList())
                        .stream()
                        .flatMap(List::stream),
                Stream.of("VAUQUELIN Jean", "VAUQUELIN Josserand", "KERVADO Marie", "MARIE KERVADO"));
        InMemoryContent file = file("Service", Stream.concat(Collections.nCopies(40, "SRV12").stream(), codes));
        FeedProfile profile = reading("service", "Service", "");

        Feeds.Read read = Feeds.read(file, profile);

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(314, 314 - rejected, 0, rejected));
        assertThat(kept(file, profile)).contains("JULES FERRY").doesNotContain("KERVADO", "VAUQUELIN Jean");
    }

    @Test
    void somebody_is_rejected_where_words_are_usual_too() throws IOException {
        Stream<String> codes = Stream.concat(
                Collections.nCopies(20, List.of("Affaires culturelles", "Halle Nord", "École Marie Lefroid")).stream()
                        .flatMap(List::stream),
                Stream.of("VAUQUELIN Jean", "Marie KERVADO"));
        InMemoryContent file = file("Service", codes);
        FeedProfile profile = reading("service", "Service", "");

        assertThat(Feeds.read(file, profile).sound().lines()).isEqualTo(new LineCounts(62, 60, 0, 2));
        assertThat(kept(file, profile)).doesNotContain("VAUQUELIN", "KERVADO").contains("École Marie Lefroid");
    }

    @Test
    void what_the_profile_says_of_codes_is_believed() throws IOException {
        FeedProfile shaped = reading("service", "Service", "shapes: {service: [AAA A, AAA9999]}\n");
        FeedProfile constant = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant}
                constants: {budget: "21930048600018", service: ROY J}
                """);

        assertThat(Feeds.read(file("Service", Stream.of("ROY J", "DUP1975")), shaped)
                        .entries())
                .hasSize(2);
        assertThat(Feeds.read(file("Autre", Stream.of("1", "2", "3", "4", "5", "6")), constant)
                        .entries())
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUP1975", "ROY1962"})
    void no_account_is_called_so(String somebody) throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "g.csv", "Type;Exercice;Nature;Montant\nMandat;2026;6184;1\nMandat;2026;" + somebody + ";1\n");

        assertThat(Feeds.read(file, Feeds.plain()).rejected()).hasSize(1);
    }

    @Test
    void a_large_file_is_judged_by_all_its_rows() throws IOException {
        List<String> rows =
                Collections.nCopies(8_000, CODES).stream().flatMap(List::stream).toList();
        InMemoryContent last = file("Service", Stream.concat(rows.stream(), Stream.of("ROY J")));
        InMemoryContent first = file("Service", Stream.concat(Stream.of("ROY J"), rows.stream()));
        FeedProfile profile = reading("service", "Service", "");

        assertThat(new ProfiledLedgerReader().atOnce(last, profile))
                .as("its first rows do not tell of the last")
                .isEmpty();
        assertThat(Feeds.read(last, profile).sound().lines()).isEqualTo(new LineCounts(72_001, 72_000, 0, 1));
        assertThat(new ProfiledLedgerReader().atOnce(first, profile)).isPresent();
        assertThat(Feeds.read(first, profile).sound().lines()).isEqualTo(new LineCounts(72_001, 72_000, 0, 1));
    }

    /// The cells of a rejected row may have moved: a number of eight digits is then no amount.
    @Test
    void digits_alone_in_a_rejected_row_are_no_amount_where_the_file_writes_none_so() throws IOException {
        assertThat(leftOut("12,50", "10023456")).as("it writes decimals").isZero();
        assertThat(leftOut("12", "10023456")).as("none so long").isZero();
        assertThat(leftOut("20000000", "10023456")).as("as long as others").isEqualTo(1_002_345_600);
        assertThat(leftOut("12,50", "99999")).as("short").isEqualTo(9_999_900);
        assertThat(leftOut("12,50", "10023456,00")).as("with decimals").isEqualTo(1_002_345_600);
        assertThat(leftOut("20000000", "10023456", "80000001"))
                .as("as long as the codes")
                .isZero();
    }

    private static long leftOut(String sound, String rejected) throws IOException {
        return leftOut(sound, rejected, "S1");
    }

    private static long leftOut(String sound, String rejected, String service) throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "g.csv",
                "Type;Exercice;Nature;Montant;Service\nMandat;2026;6184;" + sound + ";" + service
                        + "\nMandat;2026;nature;" + rejected + ";S1\n");
        return Feeds.read(file, reading("service", "Service", ""))
                .sound()
                .leftOut()
                .orderedCents();
    }

    private static String kept(InMemoryContent file, FeedProfile profile) throws IOException {
        try (InputStream in = Feeds.reduced(file, profile).orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
