package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of a finance feed. That it reads as the file did is held against every feed of the other tests
/// ([Feeds#read]).
class ReducedFeedTest {

    private static final FeedProfile PROFILE = Feeds.profile("""
            reads: ledger
            columns: {kind: Type, budget-name: Nom, authority-name: Collectivité, nomenclature: Norme, year: Exercice,
              nature: Nature, operation: Opération, authorisation: AP, service: Service, analytic-code: Analytique,
              amount: Montant, reference: Pièce, date: Date}
            constants: {budget: "21930048600018"}
            optional-columns: [Nom, Collectivité, Norme, Opération, AP, Service, Analytique, Pièce, Date]
            total-rows: [Total]
            limits: {rejected-percent: 90}
            """);

    private static String kept(Content file) throws IOException {
        return kept(file, PROFILE);
    }

    private static String kept(Content file, FeedProfile profile) throws IOException {
        return new String(Feeds.reduced(file, profile).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    /// Fifty rows, then these.
    private static InMemoryContent services(String... more) {
        return InMemoryContent.of(
                "g.csv",
                "Type;Exercice;Nature;Montant;Service\n"
                        + "Mandat;2026;6184;1;SRV12\n".repeat(50)
                        + IntStream.range(0, more.length)
                                .mapToObj(i -> "Mandat;2026;6184;1;" + more[i] + "\n")
                                .collect(Collectors.joining()));
    }

    @Test
    void it_holds_what_the_rows_were_read_as_and_nothing_else() throws IOException {
        assertThat(kept(InMemoryContent.of("g.csv", """
                Grand livre de Jeanne Dupont
                Type;Tiers;Exercice;Nature;Montant;Service;Pièce;Date;RIB
                Mandat;Jeanne Dupont;2026;60611;"1 234,56 €";DRH;M1;2026-03-17 Dupont;FR7630006000011234567890189

                Total général;Jeanne;;;99;;;;
                Mandat;Jeanne Dupont;2026;Dupont;12;DRH;M2;Dupont;Dupont
                """))).isEqualTo("""
                ["continuum-feed","3","","21930048600018","","","2026","","0","2026-03-17","MDT"]
                ["*","PAYMENT_ORDER","EXPENSE","REAL","UNKNOWN","60611","","","","","DRH","",""]
                0\t123456\tM1\t0317\t3
                ["=","5"]
                ["-","6","Nature","Ce n'est pas un code de compte, de fonction ou de chapitre. Vérifiez que les cellules de la ligne n'ont pas glissé.","This is no code of an account, a function or a chapter. Check that the cells of the row have not moved.","Date","Ce n'est pas une date. Écrivez par exemple 31/12/2026 ; ou dites dans le profil comment les dates sont écrites (« Dates »).","This is no date. Write for example 31/12/2026; or say in the profile how dates are written (“Dates”).","0 1200 0 0"]
                """);
    }

    @Test
    void what_was_kept_before_parts_were_told_says_them_by_its_rows() throws IOException {
        InMemoryContent before = InMemoryContent.of("g.csv", """
                ["continuum-feed","1","","21930048600018","","","2026","","0","2026-03-17"]
                ["+","3","COMMITMENT","EXPENSE","REAL","UNKNOWN","60611","","","","","DRH","","123456","M1","2026-03-17"]
                ["=","5"]
                """);

        Feeds.Read read = Feeds.read(before, PROFILE);

        assertThat(read.sound().identity().parts()).containsExactly(LedgerPart.COMMITMENTS);
        assertThat(read.entries()).extracting(LedgerEntry::cents).containsExactly(1_234_56L);
    }

    @Test
    void what_was_kept_before_rows_were_short_is_read_as_it_was() throws IOException {
        InMemoryContent before = InMemoryContent.of("g.csv", """
                ["continuum-feed","2","","21930048600018","","","2026","","0","2026-03-17","ENG,MDT"]
                ["+","3","COMMITMENT","EXPENSE","REAL","UNKNOWN","60611","","","","AP1","DRH","","-123456","M1","2026-03-17","2024"]
                ["=","5"]
                ["+","6","PAYMENT_ORDER","EXPENSE","REAL","OPERATING","60612","","","","","","","7","","",""]
                """);

        Feeds.Read read = Feeds.read(before, PROFILE);

        assertThat(read.entries())
                .extracting(LedgerEntry::sourceLine, LedgerEntry::cents, LedgerEntry::reference, LedgerEntry::origin)
                .containsExactly(tuple(3, -1_234_56L, "M1", new FiscalYear(2024)), tuple(6, 7L, "", (FiscalYear) null));
        assertThat(read.sound().lines()).isEqualTo(new LineCounts(3, 2, 1, 0));
    }

    @Test
    void what_rejected_rows_bear_is_kept_where_it_was_read() throws IOException {
        InMemoryContent before = InMemoryContent.of("g.csv", """
                ["continuum-feed","3","","21930048600018","","","2026","","0","","MDT"]
                ["*","PAYMENT_ORDER","EXPENSE","REAL","UNKNOWN","6184","","","","","","",""]
                0\t100
                ["-","2","Nature","Non.","No."]
                ["-","3","Nature","Non.","No.","-250"]
                ["-","4","Nature","Non.","No.","Date","Non.","No.","700"]
                """);

        Feeds.Read read = Feeds.read(before, PROFILE);

        assertThat(read.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(2, 4_50));
        assertThat(read.sound().rejected())
                .extracting(FileFault::columnName)
                .containsExactly("Nature", "Nature", "Nature", "Date");
    }

    @Test
    void a_row_that_repeats_one_above_is_not_missing() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Exercice;Nature;Montant;Pièce
                Mandat;2026;6184;1;M1
                Mandat;2026;6184;3,50;M2
                Mandat;2026;6184;1;M1
                """), PROFILE);

        assertThat(read.sound().leftOut()).isEqualTo(ControlTotals.LeftOut.NONE);
    }

    @Test
    void rows_that_say_the_same_apart_from_amount_piece_and_day_say_it_once() throws IOException {
        String file = """
                Type;Exercice;Nature;Montant;Pièce;Date
                Mandat;2026;6184;1;É1;
                Mandat;2026;6184;-0,05;;2025-12-31

                Mandat;2026;6184;3;M 3;2026-01-02
                Mandat d'annulation;2026;6184;-3;M3;2026-01-02
                """;

        assertThat(kept(InMemoryContent.of("g.csv", file))).endsWith("""
                ["*","PAYMENT_ORDER","EXPENSE","REAL","UNKNOWN","6184","","","","","","",""]
                0\t100\tÉ1\t\t2
                0\t-5\t\t2025-12-31
                0\t300\tM 3\t0102\t5
                0\t-300\tM3\t0102
                """);
        assertThat(Feeds.read(InMemoryContent.of("g.csv", file), PROFILE).entries())
                .extracting(LedgerEntry::sourceLine)
                .containsExactly(2, 3, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1\t1", "0\tx", "0\t1\tM\t1340", "-\t1", "0\t99999999999999999999"})
    void a_short_line_that_is_none_is_told_as_a_spoiled_archive(String line) {
        InMemoryContent spoiled = InMemoryContent.of(
                "g.csv",
                "[\"continuum-feed\",\"3\",\"\",\"21930048600018\",\"\",\"\",\"2026\",\"\",\"0\",\"\",\"MDT\"]\n"
                        + "[\"*\",\"PAYMENT_ORDER\",\"EXPENSE\",\"REAL\",\"UNKNOWN\",\"6184\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"]\n"
                        + line + "\n");

        assertThatThrownBy(() -> new ProfiledLedgerReader().read(spoiled, PROFILE, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("spoiled");
    }

    @Test
    void reducing_it_again_changes_nothing() throws IOException {
        InMemoryContent once = Feeds.reduced(services("S2"), PROFILE).orElseThrow();

        assertThat(Feeds.reduced(once, PROFILE).orElseThrow().bytes()).isEqualTo(once.bytes());
    }

    @Test
    void a_file_that_changes_below_its_header_while_it_is_reduced_is_not_reduced() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        LedgerReader.Look.Recognised seen = (LedgerReader.Look.Recognised) reader.look(services(), PROFILE);
        Content broken = InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant\nMandat;2026;6184;1\n\"DUPONT\n");

        try (InputStream kept = reader.reduced(broken, PROFILE, seen).open()) {
            assertThatThrownBy(kept::readAllBytes)
                    .isInstanceOf(Unreduced.class)
                    .hasMessageContaining("mal formé")
                    .hasMessageNotContaining("DUPONT");
        }
        assertThatThrownBy(() -> reader.reduced(InMemoryContent.of("g.pdf", "%PDF-1.7"), PROFILE, seen)
                        .open())
                .isInstanceOf(Unreduced.class);
    }

    @Test
    void no_fault_names_the_sheet() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Type", "Exercice", "Nature", "Montant"),
                List.of("Mandat", "2026", "6184", "1"),
                List.of("Mandat", "2026", "6184", "cher"));

        Feeds.Read read = Feeds.read(WorkbookFixture.of("g.xlsx", "Jeanne Dupont", rows), PROFILE);

        assertThat(read.rejected()).singleElement().asString().startsWith("g.xlsx, ligne 3, colonne « Montant » : ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DUPONT",
                "Jeanne Dupont",
                "M. Dupont",
                "Léa Roy",
                "jdupont75",
                "14 impasse des Myosotis",
                "dupont-jeanne-12",
                "12/06/1967",
                "19670612",
                "12061967",
                "2540375116001",
                "FR76 3000 6000 0112 3456 7890 189"
            })
    void what_may_be_of_a_person_in_a_column_of_codes_is_rejected_and_kept_nowhere(String person) throws IOException {
        Feeds.Read read = Feeds.read(services(person), PROFILE);

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(51, 50, 0, 1));
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .contains("ligne 52, colonne « Service »")
                .doesNotContain(person);
        assertThat(read.sound().rejected())
                .extracting(FileFault::english)
                .allSatisfy(english -> assertThat(english).isNotEmpty().doesNotContain(person));
        assertThat(kept(services(person))).doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DRH", "CAB 2", "D01-02", "PLAN-OS2-A3", "AP-2024-COLL", "2020", "20260317", "1.2.3", "Été"})
    void other_codes_of_such_a_column_are_codes(String code) throws IOException {
        assertThat(Feeds.read(services(code), PROFILE).entries())
                .extracting(entry -> entry.key().service())
                .contains(code);
    }

    @Test
    void words_are_codes_where_they_are_usual() throws IOException {
        assertThat(Feeds.read(services(Collections.nCopies(10, "Halle Nord").toArray(String[]::new)), PROFILE)
                        .entries())
                .as("ten of sixty")
                .hasSize(60);
        assertThat(Feeds.read(services(Collections.nCopies(9, "Halle Nord").toArray(String[]::new)), PROFILE)
                        .entries())
                .as("nine")
                .hasSize(50);
    }

    private static InMemoryContent small(String column, String... codes) {
        StringBuilder csv = new StringBuilder("Type;Exercice;Nature;Montant;" + column + "\n");
        for (String code : codes) {
            csv.append("Mandat;2026;6184;1;").append(code).append('\n');
        }
        return InMemoryContent.of("g.csv", csv.toString());
    }

    private static FeedProfile reading(String field, String column) {
        return Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, %s: %s}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 100}
                """.formatted(field, column));
    }

    /// Nobody bears these names that we know of.
    @ParameterizedTest
    @CsvSource({
        "service, Service",
        "operation, Opération",
        "authorisation, Autorisation",
        "analytic-code, Analytique",
        "reference, Pièce"
    })
    void names_in_a_small_file_are_no_codes_whatever_share_of_it_they_are(String field, String column)
            throws IOException {
        String[] people = {
            "VAUQUELIN Josserand",
            "Ysaline Brochemont",
            "Mme Lefroid",
            "BROCHEMONT",
            "M. Kervadoël",
            "brochemont.y",
            "Police Brochemont",
            "VAUQUELIN",
            "DE BROCHEMONT",
            "Josserand V."
        };

        String[] rows = Stream.concat(Stream.of("SRV12"), Stream.of(people)).toArray(String[]::new);
        Feeds.Read all = Feeds.read(small(column, rows), reading(field, column));
        String[] mixed = {"DBAT", "SRV12", "CAB 2", "Brochemont Ysaline", "DINS"};
        Feeds.Read one = Feeds.read(small(column, mixed), reading(field, column));

        assertThat(all.entries()).hasSize(1);
        assertThat(all.rejected()).hasSize(10).allSatisfy(reason -> {
            assertThat(reason).contains("« " + column + " »", "« shapes »");
            assertThat(people).noneMatch(reason::contains);
        });
        assertThat(one.entries()).hasSize(4);
        assertThat(kept(small(column, mixed), reading(field, column))).doesNotContain("Brochemont");
    }

    @Test
    void codes_with_letters_and_words_departments_are_called_by_are_codes_in_a_small_file() throws IOException {
        String[] codes = {
            "DBAT",
            "DRH",
            "AP-2024-COLL",
            "PLAN-OS2-A3",
            "E2026-0001",
            "CAB 2",
            "VOIRIE",
            "Espaces verts",
            "ÉCOLES-03",
            "Police municipale",
            "DIR. AFFAIRES CULTURELLES",
            "Maison Brune"
        };

        Feeds.Read read = Feeds.read(small("Service", codes), PROFILE);

        assertThat(read.entries())
                .extracting(entry -> entry.key().service())
                .containsExactly(Arrays.copyOf(codes, codes.length - 1));
        assertThat(read.rejected()).as("a word that is not known").hasSize(1);
    }

    @Test
    void a_name_beside_many_service_words_is_rejected_and_they_are_not() throws IOException {
        assertThat(Feeds.read(services("VOIRIE", "Culture"), PROFILE).entries()).hasSize(52);
        assertThat(Feeds.read(services("VOIRIE", "Culture", "Sports", "VOIRIE", "Vauquelin"), PROFILE)
                        .entries())
                .as("these words make no others usual")
                .hasSize(54);
    }

    @Test
    void words_that_the_profile_gives_are_codes() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, service: Service}
                constants: {budget: "21930048600018", operation: Grands travaux}
                shapes: {service: [HALLE, "Grande Ourse", COUPOLE-99]}
                limits: {rejected-percent: 60}
                """);

        Feeds.Read read = Feeds.read(services("HALLE", "Grande Ourse", "DUPONT"), profile);

        assertThat(read.entries())
                .extracting(entry -> entry.key().service())
                .contains("HALLE", "Grande Ourse")
                .doesNotContain("DUPONT");
        assertThat(read.entries()).extracting(entry -> entry.key().operation()).containsOnly("Grands travaux");
        assertThat(read.rejected()).singleElement().asString().contains("« shapes »");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2540375116001",
                "0699887766",
                "1967-06-12",
                "19670612",
                "jdupont75",
                "DUPONT7",
                "31250.40",
                "254037511600142"
            })
    void what_may_be_of_a_person_is_no_account(String person) throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of(
                        "g.csv", "Type;Exercice;Nature;Montant\nMandat;2026;6184;1\nMandat;2026;" + person + ";1\n"),
                PROFILE);

        assertThat(read.rejected())
                .singleElement()
                .asString()
                .contains("colonne « Nature »")
                .doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60611",
                "0000060611",
                "6574.1",
                "45411",
                "RSA017",
                "0-2",
                "6184.01",
                "4542A",
                "20421712",
                "00000000000000060611"
            })
    void accounts_are_accounts(String account) throws IOException {
        assertThat(Feeds.read(
                                InMemoryContent.of(
                                        "g.csv", "Type;Exercice;Nature;Montant\nMandat;2026;" + account + ";1\n"),
                                PROFILE)
                        .sound()
                        .lines()
                        .kept())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 99 88 77 66", "0699887766", "+33 6 99 88 77 66"})
    void a_telephone_number_is_no_amount(String number) throws IOException {
        assertThat(Feeds.read(Feeds.amounts("1", number), Feeds.plain()).rejected())
                .singleElement()
                .asString()
                .contains("colonne « Montant »")
                .doesNotContain(number);
    }

    @Test
    void amounts_in_cents_may_be_filled_up_with_zeros() throws IOException {
        assertThat(Feeds.read(Feeds.amounts("0612345678"), Feeds.plainWith("file: {amounts: cents}\n"))
                        .cents())
                .containsExactly(6_123_456_78L);
    }

    @Test
    void a_piece_as_old_as_somebody_is_kept_without_its_day() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Exercice;Nature;Montant;Date
                Mandat;2026;6184;1;17/03/2026
                Engagement;2026;6184;2;01/01/2013
                Mandat;2026;6184;3;12/06/1967
                """), PROFILE);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.entries())
                .extracting(LedgerEntry::date)
                .containsExactly(LocalDate.of(2026, 3, 17), LocalDate.of(2013, 1, 1), null);
    }

    @Test
    void it_is_called_what_most_of_its_rows_say() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Nom;Collectivité;Norme;Exercice;Nature;Montant
                Mandat;Jeanne Dupont;Jeanne Dupont;Dupont;2026;6184;1
                Mandat;Budget principal;Commune;M57-M57_A;2026;6184;1
                Mandat;Budget principal;Commune;M57-M57_A;2026;6184;1
                """), PROFILE);

        assertThat(read.sound().identity().budgetName()).isEqualTo("Budget principal");
        assertThat(read.sound().identity().authorityName()).isEqualTo("Commune");
        assertThat(read.sound().identity().nomenclature()).hasToString("M57-M57_A");
        assertThat(kept(InMemoryContent.of("g.csv", """
                Type;Nom;Collectivité;Norme;Exercice;Nature;Montant
                Mandat;Jeanne Dupont;2540375116001;Dupont;2026;6184;1
                Mandat;Paul Martin;2540375116001;Dupont;2026;6184;1
                """)))
                .as("names that change, a number of somebody, a norm that is none")
                .startsWith("[\"continuum-feed\",\"3\",\"\",\"21930048600018\",\"\",\"\",\"2026\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes: {service: ['']}", "shapes: {nature: ['999']}", "shapes: {service: ['#?']}"})
    void shapes_that_no_code_has_are_faults_of_the_profile(String shapes) {
        assertThatThrownBy(() -> Feeds.plainWith(shapes + "\n")).isInstanceOf(AssertionError.class);
    }
}
