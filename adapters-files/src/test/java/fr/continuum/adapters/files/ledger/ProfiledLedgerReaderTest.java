package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.FailingContent;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.ledger.EntryKind;
import fr.continuum.domain.ledger.FeedIdentity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfiledLedgerReaderTest {

    private static final String HEADER = "Type;Exercice;Nature;Fonction;Montant;Date\n";

    private static InMemoryContent feed(String rows) {
        return InMemoryContent.of("grand-livre.csv", HEADER + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "Engagement, COMMITMENT, EXPENSE",
        "MANDAT, PAYMENT_ORDER, EXPENSE",
        "payment_order, PAYMENT_ORDER, EXPENSE",
        "Titre de recette, RECEIPT_ORDER, REVENUE",
        "MDT, PAYMENT_ORDER, EXPENSE"
    })
    void a_row_is_what_its_kind_says(String word, EntryKind kind, Flow flow) throws IOException {
        Feeds.Read read =
                Feeds.read(feed(word + ";2026;6184;;5;\n"), Feeds.plainWith("values: {kind: {mdt: PAYMENT_ORDER}}\n"));

        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(kind))
                .satisfies(entry -> assertThat(entry.key().flow()).isEqualTo(flow))
                .satisfies(entry -> assertThat(entry.key().movement()).isEqualTo(Movement.REAL));
    }

    @ParameterizedTest
    @CsvSource({
        "as-written, Mandat, 5, 500",
        "as-written, Annulation de mandat, -5, -500",
        "cancellations-positive, Mandat, 5, 500",
        "cancellations-positive, Annulation de mandat, 5, -500",
        "cancellations-positive, Réduction de titre, 5, -500",
        "expenses-negative, Mandat, -5, 500",
        "expenses-negative, Annulation de mandat, 5, -500",
        "expenses-negative, Titre, 5, 500"
    })
    void amounts_are_signed_as_the_profile_says(String signs, String kind, String written, long cents)
            throws IOException {
        assertThat(Feeds.read(
                                feed(kind + ";2026;6184;;" + written + ";\n"),
                                Feeds.plainWith("file: {signs: " + signs + "}\n"))
                        .cents())
                .containsExactly(cents);
    }

    @ParameterizedTest
    @CsvSource({"as-written, Annulation de mandat, 5", "cancellations-positive, Mandat, -5"})
    void a_sign_the_profile_excludes_is_rejected(String signs, String kind, String written) throws IOException {
        assertThat(Feeds.read(
                                feed("Mandat;2026;6184;;1;\n" + kind + ";2026;6184;;" + written + ";\n"),
                                Feeds.plainWith("file: {signs: " + signs + "}\n"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ligne 3, colonne « Montant »")
                .contains("« Signes des montants »");
    }

    private static final String PIECES = """
            reads: ledger
            columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, reference: Pièce}
            constants: {budget: "21930048600018"}
            """;

    private static String pieces(int... numbers) {
        StringBuilder rows = new StringBuilder();
        for (int number : numbers) {
            rows.append("Mandat;2026;6184;5;M").append(number).append('\n');
        }
        return rows.toString();
    }

    @Test
    void an_extract_laid_end_to_end_with_itself_is_put_aside() throws IOException {
        String rows = pieces(IntStream.rangeClosed(1, 30).toArray());

        assertThat(Feeds.read(
                                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant;Pièce\n" + rows + rows),
                                Feeds.profile(PIECES))
                        .faults()
                        .getFirst())
                .contains("30 lignes sur 60", "Colonne « Pièce », lignes 32, 33, 34… (30 en tout)", "répète");
    }

    @Test
    void rows_of_one_piece_that_are_alike_are_as_many() throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant;Pièce\n" + pieces(1, 2, 2, 2, 3)),
                Feeds.profile(PIECES));

        assertThat(read.cents()).hasSize(5);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void pages_that_overlap_are_told_row_by_row() throws IOException {
        int[] numbers = IntStream.concat(IntStream.rangeClosed(1, 40), IntStream.rangeClosed(40, 60))
                .toArray();
        numbers[39] = 39;
        numbers[40] = 1;

        Feeds.Read read = Feeds.read(
                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant;Pièce\n" + pieces(numbers)),
                Feeds.profile(PIECES));

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(61, 60, 0, 1));
        assertThat(read.rejected()).singleElement().asString().contains("ligne 42", "même pièce");
    }

    @Test
    void every_fault_of_a_row_is_told_and_none_quotes_a_cell() throws IOException {
        Feeds.Read read =
                Feeds.read(feed("Mandat;2026;6184;;1;\nDUPONT;Jeanne;DUPONT;rue Haute;Jeanne;DUPONT\n"), Feeds.plain());

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(2, 1, 0, 1));
        assertThat(read.sound().rejected())
                .extracting(FileFault::columnName)
                .containsExactlyInAnyOrder("Type", "Exercice", "Nature", "Fonction", "Montant", "Date");
        assertThat(read.rejected())
                .noneMatch(
                        reason -> reason.contains("DUPONT") || reason.contains("Jeanne") || reason.contains("Haute"));
        assertThat(read.sound().rejected())
                .extracting(FileFault::english)
                .noneMatch(String::isEmpty)
                .noneMatch(
                        reason -> reason.contains("DUPONT") || reason.contains("Jeanne") || reason.contains("Haute"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2540375116001", "jeanne.dupont@example.org", "06 12 34 56 78", "FR7630006000011234567890189"})
    void a_row_whose_code_is_the_number_of_a_person_is_rejected_and_not_quoted(String number) throws IOException {
        for (String field : List.of("operation", "authorisation", "service", "analytic-code", "reference")) {
            Feeds.Read read = Feeds.read(
                    InMemoryContent.of(
                            "grand-livre.csv",
                            "Type;Exercice;Nature;Montant;Code\nMandat;2026;6184;1;S12\nMandat;2026;6184;1;" + number
                                    + "\n"),
                    Feeds.profile("""
                            reads: ledger
                            columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, %s: Code}
                            constants: {budget: "21930048600018"}
                            limits: {rejected-percent: 60}
                            """.formatted(field)));

            assertThat(read.sound().lines()).as(field).isEqualTo(new LineCounts(2, 1, 0, 1));
            assertThat(read.rejected())
                    .singleElement()
                    .asString()
                    .contains("numéro personnel")
                    .doesNotContain(number);
        }
    }

    @Test
    void faults_are_told_in_both_languages_with_the_quotes_of_each() throws IOException {
        Feeds.Read rows = Feeds.read(feed("Mandat;2026;6184;;1;\nfacture;2026;6184;;cher;hier\n"), Feeds.plain());
        Feeds.Read whole = Feeds.read(Feeds.amounts("1", "x"), Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 33}
                """));
        Feeds.Read without =
                Feeds.read(InMemoryContent.of("g.csv", "Type;Exercice;Montant\nMandat;2026;1\n"), Feeds.plain());

        assertThat(rows.sound().rejected())
                .extracting(FileFault::columnName, FileFault::reason, FileFault::english)
                .containsExactly(
                        tuple(
                                "Type",
                                "Ce mot est inconnu ici. Écrivez engagement, mandat, titre, ou l'annulation d'un des"
                                        + " trois ; ou dites dans le profil ce qu'il veut dire, parmi les mots de"
                                        + " cette colonne.",
                                "This word is unknown here. Write engagement, mandat, titre, or “annulation” of one of"
                                        + " the three; or say in the profile what it means, among the words of"
                                        + " this column."),
                        tuple(
                                "Date",
                                "Ce n'est pas une date. Écrivez par exemple 31/12/2026 ; ou dites dans le profil"
                                        + " comment les dates sont écrites (« Dates »).",
                                "This is no date. Write for example 31/12/2026; or say in the profile how dates are"
                                        + " written (“Dates”)."),
                        tuple(
                                "Montant",
                                "Ce n'est pas un montant. Écrivez par exemple 1234,56.",
                                "This is no amount. Write for example 1234,56."));
        assertThat(whole.unusable().getFirst())
                .extracting(FileFault::reason, FileFault::english)
                .containsExactly(
                        "1 ligne sur 2 ne se lit pas, plus que les 33 % admis (« lignes rejetées » dans le"
                                + " profil « essai »). Corrigez-les, ou le profil. Colonne « Montant », ligne 3 : Ce n'est pas un"
                                + " montant. Écrivez par exemple 1234,56.",
                        "1 row of 2 cannot be read, more than the 33% admitted (“rows rejected” in the profile"
                                + " “essai”). Correct them, or the profile. Column “Montant”, row 3: This is no amount."
                                + " Write for example 1234,56.");
        assertThat(without.unusable())
                .extracting(FileFault::english)
                .containsExactly("This column is missing. Correct the header, or the profile “essai”.");
    }

    @Test
    void a_row_of_another_year_or_budget_is_rejected_alone() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, budget: Budget, year: Exercice, nature: Nature, amount: Montant}
                limits: {rejected-percent: 60}
                """);

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Budget;Exercice;Nature;Montant
                Mandat;219 300 486 00018;2025;6184;1
                Mandat;21930048600018;2026;6184;2
                Mandat;21930048600026;2026;6184;3
                Mandat;21930048600018;2026;6184;4
                Mandat;2193;2026;6184;5
                """), profile);

        assertThat(read.sound().identity())
                .extracting(FeedIdentity::budget, FeedIdentity::fiscalYear)
                .containsExactly(new BudgetRef("21930048600018"), new FiscalYear(2026));
        assertThat(read.cents()).containsExactly(2_00L, 4_00L);
        assertThat(read.rejected())
                .satisfiesExactly(
                        other -> assertThat(other).contains("ligne 2, colonne « Exercice »"),
                        other -> assertThat(other).contains("ligne 4, colonne « Budget »"),
                        other -> assertThat(other).contains("ligne 6, colonne « Budget »"));
    }

    @Test
    void the_day_of_a_feed_is_that_of_its_latest_piece_within_its_year() throws IOException {
        FeedIdentity identity = Feeds.read(
                        feed("Mandat;2026;6184;;1;17/03/2026\nMandat;2026;6184;;1;31/01/2027\n"
                                + "Mandat;2026;6184;;1;17/03/2062\n"),
                        Feeds.plain())
                .sound()
                .identity();

        assertThat(identity.extractedOn()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void a_payment_order_of_revenue_contradicts_itself() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, flow: Sens, nature: Nature, amount: Montant}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 50}
                """);

        Feeds.Read read = Feeds.read(
                InMemoryContent.of(
                        "g.csv",
                        "Type;Exercice;Sens;Nature;Montant\nEngagement;2026;Recettes;7418;1\nMandat;2026;R;6184;2\n"),
                profile);

        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.key().flow()).isEqualTo(Flow.REVENUE));
        assertThat(read.rejected()).singleElement().asString().contains("colonne « Sens »");
    }

    @Test
    void rows_of_another_stage_do_not_enter_a_preparation() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: budget-preparation
                columns: {year: Exercice, stage: Étape, number: N°, flow: Sens, nature: Nature, amount: Montant}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 40}
                """);

        Feeds.Read read = Feeds.read(InMemoryContent.of("p.csv", """
                Exercice;Étape;N°;Sens;Nature;Montant
                2027;DM;1;D;6184;1
                2027;Décision modificative;1;D;6184;2
                2027;DM;2;D;6184;3
                """), profile);

        assertThat(read.sound().identity())
                .extracting(FeedIdentity::stage, FeedIdentity::number)
                .containsExactly(BudgetStage.AMENDING, 1);
        assertThat(read.cents()).containsExactly(1_00L, 2_00L);
        assertThat(read.rejected()).singleElement().asString().contains("ligne 4, colonne « Étape »");
    }

    @Test
    void a_file_too_many_rows_of_which_are_rejected_is_put_aside_whole() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant}
                constants: {budget: "21930048600018"}
                limits: {rejected-percent: 33}
                """);

        assertThat(Feeds.read(Feeds.amounts("1", "2", "x"), profile).faults())
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("1 ligne sur 3").contains("33 %"),
                        row -> assertThat(row).contains("ligne 4, colonne « Montant »"));
        assertThat(Feeds.read(Feeds.amounts("1", "2", "3", "x"), profile).cents())
                .containsExactly(1_00L, 2_00L, 3_00L);
    }

    @Test
    void a_file_none_of_whose_rows_says_what_it_is_of_is_unusable() throws IOException {
        assertThat(Feeds.read(feed("Mandat;;6184;;1;\n"), Feeds.plain()).faults())
                .singleElement()
                .asString()
                .contains("de quel budget");
        assertThat(Feeds.read(feed(""), Feeds.plain()).outcome()).isInstanceOf(LedgerReader.Outcome.Unusable.class);
    }

    @Test
    void a_file_that_lacks_a_column_is_unusable_and_names_it() throws IOException {
        InMemoryContent file = InMemoryContent.of("g.csv", "Type;Exercice;Montant\nMandat;2026;1\n");

        assertThat(Feeds.read(file, Feeds.plain()).faults())
                .singleElement()
                .asString()
                .contains("ligne 1, colonne « Nature »")
                .contains("manque");
        assertThat(new ProfiledLedgerReader().fit(file, Feeds.plain())).isInstanceOf(FeedFit.Partial.class);
    }

    @Test
    void a_file_of_other_columns_is_another_file() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();

        assertThat(reader.fit(InMemoryContent.of("g.csv", "Nom;Prénom;Grade\nD;J;A\n"), Feeds.plain()))
                .isEqualTo(new FeedFit.None());
        assertThat(reader.fit(InMemoryContent.of("g.csv", "Type;Exercice;Nature\n"), Feeds.plain()))
                .isEqualTo(new FeedFit.None());
        assertThat(reader.fit(InMemoryContent.of("g.xml", "<a/>"), Feeds.plain()))
                .isEqualTo(new FeedFit.None());
        assertThat(reader.fit(InMemoryContent.of("vide", ""), Feeds.plain())).isEqualTo(new FeedFit.None());
        assertThat(reader.fit(Feeds.amounts("1"), Feeds.plain())).isEqualTo(new FeedFit.Whole(4));
    }

    @Test
    void faults_told_one_by_one_are_bounded_and_all_are_counted() throws IOException {
        StringBuilder rows = new StringBuilder("Mandat;2026;6184;;1;\n".repeat(500));
        rows.append("Mandat;2026;6184;;x;\n".repeat(500));

        LedgerReader.Outcome.Read read =
                Feeds.read(feed(rows.toString()), Feeds.plain()).sound();

        assertThat(read.lines()).isEqualTo(new LineCounts(1_000, 500, 0, 500));
        assertThat(read.rejected()).hasSize(LedgerReader.MOST_TOLD);
    }

    @Test
    void bytes_that_cannot_be_had_are_no_fault_of_the_file() {
        assertThatThrownBy(() -> Feeds.read(new FailingContent("g.csv"), Feeds.plain()))
                .isInstanceOf(IOException.class);
    }
}
