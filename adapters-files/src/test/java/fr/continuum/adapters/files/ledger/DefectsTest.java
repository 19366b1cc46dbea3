package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong in the exports of finance tools (`formats.md` §4), one by one.
class DefectsTest {

    private static final String TOOLS = "Type;Exercice;Nature;Montant\n";

    @Test
    void words_and_figures_as_tools_write_them_are_known() throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of(
                        "g.csv",
                        TOOLS + "Mandat ordinaire;2026;61 84;1'234.50\nMandat annulatif;2026;6184;-1,00\n"
                                + "Titre annulatif;2026;7418;-2,00\nEngagement comptable;2026;6184;3,00\n"),
                Feeds.plain());

        assertThat(read.rejected()).isEmpty();
        assertThat(read.cents()).containsExactly(1234_50L, -1_00L, -2_00L, 3_00L);
        assertThat(read.entries().getFirst().key().nature()).isEqualTo("6184");
    }

    /// In the column of labels, behind a code that is filled.
    @Test
    void a_total_that_names_a_code_of_its_row_is_no_money_and_a_supplier_called_so_is() throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of(
                        "g.csv",
                        "Type;Exercice;Nature;Libellé;Montant\nMandat;2026;60611;Eau;10,00\n"
                                + "Mandat;2026;60611;Total compte 60611;10,00\nMandat;2026;60621;TotalEnergies 2026;5,00\n"
                                + "Mandat;2026;60621;Total Énergies 2026;5,00\n"),
                Feeds.profile("""
                        reads: ledger
                        columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant}
                        constants: {budget: "21930048600018"}
                        total-rows: [Total]
                        """));

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(4, 3, 1, 0));
        assertThat(read.cents()).containsExactly(10_00L, 5_00L, 5_00L);
    }

    @Test
    void amounts_of_rejected_rows_are_counted_cancellations_taken_off_but_not_those_in_doubt() throws IOException {
        Feeds.Read most = Feeds.read(
                InMemoryContent.of(
                        "g.csv",
                        TOOLS + "Mandat;2026;6184;5,00\nMandat;2026;6184;5,00\nMandat;2026;6184;5,00\n"
                                + "Mandat;2026;6184;5,00\nMandat annulatif;2026;6184;7,00\nMandat;2026;DUPONT;2,50\n"
                                + "Mandat;2025;6184;9,00\nMandat;2026;DUPONT;19720315\nMandat;2026;6184;dix\n"),
                Feeds.plain());
        assertThat(most.sound().leftOut()).isEqualTo(new ControlTotals.LeftOut(2, 0, -4_50, 0, 0));
    }

    @Test
    void a_surname_and_an_initial_are_no_code() throws IOException {
        StringBuilder csv = new StringBuilder("Type;Budget;Exercice;Nature;Service;Montant\n");
        for (int i = 0; i < 60; i++) {
            String service = i == 30 ? "J.ROY" : i == 40 ? "LY.K" : "S" + i % 7;
            csv.append("Mandat;22930008200018;2026;6184;" + service + ";1,00\n");
        }

        Feeds.Read read =
                Feeds.read(InMemoryContent.of("g.csv", csv.toString()), FeedProfileFolder.shipped(FeedKind.LEDGER));

        assertThat(read.entries()).hasSize(58);
        assertThat(read.rejected()).hasSize(2).allMatch(why -> why.contains("le nom de quelqu’un"));
    }

    @Test
    void a_budget_is_named_by_a_whole_siret_but_for_one_lost_zero() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, budget: Budget, year: Exercice, nature: Nature, amount: Montant}
                codes: {budget: 14}
                """);
        for (String wrong : List.of("01", "229900012", "2293000820001", "2,29900012E+13")) {
            assertThat(Feeds.read(ofBudget(wrong), profile).faults())
                    .as(wrong)
                    .first(STRING)
                    .contains("Budget", "ligne 2");
        }
        assertThat(Feeds.read(
                                InMemoryContent.of(
                                        "g.csv",
                                        "Type;Budget;Exercice;Nature;Montant\n" + "Mandat;01;2026;6184;1\n".repeat(4)),
                                profile)
                        .faults())
                .as("rows that say the same are counted each")
                .first(STRING)
                .contains("Colonne « Budget », lignes 2, 3, 4… (4 en tout)");
        assertThat(Feeds.read(ofBudget("5450057400014"), profile)
                        .sound()
                        .identity()
                        .budget())
                .isEqualTo(new BudgetRef("05450057400014"));
        assertThat(Feeds.read(ofBudget("22930008200018"), profile)
                        .sound()
                        .identity()
                        .budget())
                .isEqualTo(new BudgetRef("22930008200018"));
    }

    @Test
    void several_budgets_and_years_in_one_file_are_told_one_by_one_with_their_rows() throws IOException {
        String columns = "Type;Budget;Exercice;Nature;Montant\n";
        String rows = "Mandat;21930048000015;2026;6184;1\n".repeat(6)
                + "Mandat;21930048000023;2026;6184;1\n".repeat(3)
                + "Mandat;21930048000015-EAU;2026;6184;1\n".repeat(2)
                + "Mandat;21930048000015;2025;6184;1\n".repeat(4)
                + "Mandat;35600000000048;2026;6184;1\n".repeat(2);

        Feeds.Read read =
                Feeds.read(InMemoryContent.of("g.csv", columns + rows), FeedProfileFolder.shipped(FeedKind.LEDGER));

        assertThat(read.unusable().getFirst().reason())
                .startsWith("11 lignes sur 17 ne se lisent pas")
                .contains(
                        "Colonne « Exercice », lignes 13, 14, 15… (4 en tout) : Cette ligne est de l’exercice 2025, le"
                                + " fichier de l’exercice 2026.",
                        "Colonne « Budget », lignes 8, 9, 10 (3 en tout) : Cette ligne est du budget 21930048000023, le"
                                + " fichier du budget 21930048000015.",
                        "lignes 11, 12 (2 en tout) : Cette ligne est du budget 21930048000015-EAU",
                        "lignes 17, 18 (2 en tout) : Cette ligne est d’un budget d’une autre collectivité que le fichier",
                        "filtrez l’export sur chacun, et déposez un fichier pour chaque budget et chaque exercice")
                .doesNotContain("35600000000048");
        assertThat(read.unusable().getFirst().english())
                .contains("This row is of budget 21930048000023, the file of budget 21930048000015.");
    }

    @Test
    void a_code_is_told_from_its_label_in_the_same_cell() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, budget: Budget, year: Exercice, nature: Nature, service: Service, amount: Montant}
                codes: {budget: label-after 14, nature: label-after trim, service: label-before}
                limits: {rejected-percent: 60}
                """);

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Budget;Exercice;Nature;Service;Montant
                Mandat;21930048000015 - Budget principal;2026;0060632 - Fournitures;Ressources humaines (DRH);1
                Mandat;21930048000015 - Budget principal;2026;60632;DRH;2
                Mandat;21930048000015 - Budget principal;2026;Fournitures;DRH;3
                Mandat;21930048000015 - Budget principal;2026;60632 - Fournitures;Dupont Jeanne;4
                """), profile);

        assertThat(read.sound().identity().budget()).isEqualTo(new BudgetRef("21930048000015"));
        assertThat(read.entries())
                .extracting(entry -> entry.key().nature() + " " + entry.key().service())
                .containsExactly("60632 DRH", "60632 DRH");
        assertThat(read.rejected())
                .satisfiesExactly(
                        nature -> assertThat(nature).contains("ligne 4", "colonne « Nature »"),
                        service -> assertThat(service).contains("ligne 5", "colonne « Service »"));
    }

    @Test
    void the_year_is_that_of_the_day_of_the_piece_where_one_column_says_both() throws IOException {
        FeedProfile profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Date, date: Date, nature: Nature, amount: Montant}
                constants: {budget: "21930048000015"}
                limits: {rejected-percent: 60}
                """);

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                Type;Date;Nature;Montant
                Mandat;17/03/2026;6184;1
                Mandat;2026-04-01;6184;2
                Mandat;2026-04-01;6184;3
                Mandat;12/01/2027;6184;4
                Mandat;hier;6184;5
                Mandat;;6184;6
                """), profile);

        assertThat(read.sound().identity().fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(read.cents()).containsExactly(1_00L, 2_00L, 3_00L);
        assertThat(read.rejected())
                .satisfiesExactly(
                        january -> assertThat(january).contains("ligne 5", "colonne « Date »", "de l’exercice 2027"),
                        none -> assertThat(none).contains("ligne 6", "colonne « Date »", "Ce n'est pas une date"),
                        empty -> assertThat(empty).contains("ligne 7", "colonne « Date »", "Cette cellule est vide"));
    }

    @Test
    void columns_that_headers_do_not_tell_apart_are_named_by_their_place() throws IOException {
        String yaml = """
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, amount: %s}
                constants: {budget: "21930048000015"}
                """;
        InMemoryContent alike = InMemoryContent.of("g.csv", """
                Type;Montant;Exercice;Nature;Montant;
                Mandat;7,00;2026;6184;1,00;3,00
                """);

        assertThat(Feeds.read(alike, Feeds.profile(yaml.formatted("colonne 5"))).cents())
                .containsExactly(1_00L);
        assertThat(Feeds.read(alike, Feeds.profile(yaml.formatted("Column 6"))).cents())
                .as("one without a header")
                .containsExactly(3_00L);
        assertThat(Feeds.read(alike, Feeds.profile(yaml.formatted("Montant"))).faults())
                .first(STRING)
                .contains("figure deux fois", "« colonne 3 » est la troisième");
        assertThat(Feeds.read(alike, Feeds.profile(yaml.formatted("colonne 7"))).faults())
                .first(STRING)
                .contains("« colonne 7 »", "manque");
        assertThat(Feeds.read(
                                InMemoryContent.of(
                                        "g.csv",
                                        "Type;Montant;Exercice;Nature;Colonne 2\nMandat;7,00;2026;6184;1,00\n"),
                                Feeds.profile(yaml.formatted("colonne 2")))
                        .cents())
                .as("a header that is written so")
                .containsExactly(1_00L);
    }

    @Test
    void a_file_is_known_by_headers_and_not_by_places() throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        InMemoryContent file = InMemoryContent.of("g.csv", "Type;Montant;Exercice;Nature;Montant\n");
        String yaml = """
                reads: ledger
                columns: {kind: %s, year: %s, nature: Nature, amount: colonne 5}
                constants: {budget: "21930048000015"}
                """;

        assertThat(reader.fit(file, Feeds.profile(yaml.formatted("Type", "Exercice"))))
                .isEqualTo(new FeedFit.Whole(3));
        assertThat(reader.fit(file, Feeds.profile(yaml.formatted("Type", "colonne 3"))))
                .isEqualTo(new FeedFit.None());
        assertThat(reader.fit(file, Feeds.profile(yaml.formatted("colonne 1", "colonne 3"))))
                .isEqualTo(new FeedFit.None());
    }

    private static InMemoryContent ofBudget(String budget) {
        return InMemoryContent.of("g.csv", "Type;Budget;Exercice;Nature;Montant\nMandat;" + budget + ";2026;6184;1\n");
    }

    @Test
    void what_is_of_somebody_names_no_authority() throws IOException {
        for (String name : List.of("Dupont née le 15/03/72", "Dupont 06 12 34 56 78", "12/06/1967")) {
            InMemoryContent file = InMemoryContent.of(
                    "g.csv",
                    "Type;Budget;Collectivité;Exercice;Nature;Montant\nMandat;22930008200018;" + name
                            + ";2026;6184;1\n");
            assertThat(Feeds.read(file, FeedProfileFolder.shipped(FeedKind.LEDGER))
                            .sound()
                            .identity()
                            .authorityName())
                    .as(name)
                    .isEmpty();
        }
    }

    /// As a finance tool numbers its axis, ten to twelve digits long: no profile need say so, but that one zero
    /// before nine digits is a telephone number.
    @Test
    void analytic_codes_of_ten_to_twelve_digits_are_codes() throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of(
                        "g.csv",
                        "Type;Exercice;Nature;Montant;Analytique\n"
                                + "Mandat;2026;6184;1;2026000123\n"
                                + "Mandat;2026;6184;1;0000000042\n"
                                + "Mandat;2026;6184;1;202600012345\n"
                                + "Mandat;2026;6184;1;0612345678\n"),
                Feeds.profile("""
                        reads: ledger
                        columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant, analytic-code: Analytique}
                        constants: {budget: "21930048600018"}
                        limits: {rejected-percent: 90}
                        """));

        assertThat(read.entries())
                .extracting(entry -> entry.key().analyticCode())
                .containsExactly("2026000123", "0000000042", "202600012345");
        assertThat(read.sound().lines().rejected()).isEqualTo(1);
    }

    private static final String TABLE = """
            Type de pièce;Année;Compte;Montant réglé;Libellé
            Mandat;2026;60611;"1 234,56";Été
            Mandat d'annulation;2026;60611;-4,56;Œuvre
            """;

    private static final String PROFILE = """
            reads: ledger
            columns: {kind: Type de pièce, year: Année, nature: Compte, amount: Montant réglé}
            constants: {budget: "21930048600018"}
            """;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, '\n', ';'",
        "UTF-8, true, '\r\n', ';'",
        "UTF-8, true, '\n', ','",
        "windows-1252, false, '\r\n', ';'",
        "windows-1252, false, '\n', ','",
        "x-MacRoman, false, '\r', ';'",
        "x-MacRoman, false, '\r', ','",
        "UTF-16LE, true, '\r\n', '\t'",
        "UTF-16BE, true, '\n', '|'"
    })
    void every_encoding_line_end_and_separator_reads_the_same(
            String encoding, boolean mark, String lineEnd, String separator) throws IOException {
        String text =
                TABLE.replace(";", separator).replace("-4,56", "\"-4,56\"").replace("\n", lineEnd);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding)));

        Feeds.Read read = Feeds.read(new InMemoryContent("export.txt", bytes.toByteArray()), Feeds.profile(PROFILE));

        assertThat(read.cents()).containsExactly(1_234_56L, -4_56L);
        assertThat(read.entries()).extracting(LedgerEntry::sourceLine).containsExactly(2, 3);
    }

    @Test
    void a_file_that_is_not_in_the_encoding_told_is_unusable() throws IOException {
        byte[] bytes = TABLE.getBytes(Charset.forName("windows-1252"));

        assertThat(Feeds.read(
                                new InMemoryContent("e.csv", bytes),
                                Feeds.profile(PROFILE + "file: {encoding: UTF-8, separator: \";\"}"))
                        .faults())
                .singleElement()
                .asString()
                .contains("n'est pas en UTF-8");
    }

    @Test
    void spaces_of_any_kind_in_headers_do_not_matter() throws IOException {
        String text = TABLE.replace("Type de pièce", "\u00a0Type\u00a0de\u202fpièce ")
                .replace("Montant réglé", "MONTANT  REGLE");

        assertThat(Feeds.read(InMemoryContent.of("e.csv", text), Feeds.profile(PROFILE))
                        .cents())
                .containsExactly(1_234_56L, -4_56L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "232 000,00 | 23200000",
                "232\u00a0000,00 | 23200000",
                "232\u202f000,00 € | 23200000",
                "1,2E8 | 12000000000",
                "1.2e8 | 12000000000",
                "232000.5 | 23200050",
                "24.0 | 2400",
                "1.234,56 | 123456",
                "-12,30 | -1230",
                "12,30- | -1230",
                "(12,30) | -1230",
                "\u221212,30 | -1230",
                "0 | 0"
            })
    void amounts_read_as_people_and_programs_write_them(String written, long cents) throws IOException {
        assertThat(Feeds.read(Feeds.amounts("\"" + written + "\""), Feeds.plain())
                        .cents())
                .containsExactly(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2E+08", "1.234", "douze", "12,345", "#####", "#REF!", "--5", "(-5)", "1e99", ""})
    void what_could_be_two_amounts_or_none_is_rejected_alone(String written) throws IOException {
        Feeds.Read read = Feeds.read(Feeds.amounts("10,00", "\"" + written + "\"", "20,00"), Feeds.plain());

        assertThat(read.cents()).containsExactly(10_00L, 20_00L);
        assertThat(read.sound().lines()).isEqualTo(new LineCounts(3, 2, 0, 1));
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .startsWith("grand-livre.csv, ligne 3, colonne « Montant » : ");
    }

    @Test
    void amounts_are_in_centimes_some_years() throws IOException {
        var profile = Feeds.plainWith("file: {amounts: euros, amounts-by-year: {2026: cents}}\n");

        assertThat(Feeds.read(Feeds.amounts("123456"), profile).cents()).containsExactly(1_234_56L);
        assertThat(Feeds.read(
                                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant\nMandat;2027;6184;123456\n"),
                                profile)
                        .cents())
                .containsExactly(123_456_00L);
        assertThat(Feeds.read(Feeds.amounts("1", "1,5"), profile).rejected())
                .singleElement()
                .asString()
                .contains("en centimes");
    }

    @Test
    void columns_change_with_the_year() throws IOException {
        var profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: [Exercice, Année], nature: [Nature, "Nature - Code"], amount: Montant}
                constants: {budget: "21930048600018"}
                """);

        assertThat(Feeds.read(
                                InMemoryContent.of("g.csv", "Montant;Nature - Code;Année;Type\n5;6184;2025;Mandat\n"),
                                profile)
                        .cents())
                .containsExactly(5_00L);
        assertThat(Feeds.read(
                                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant\nMandat;2026;6184;6\n"),
                                profile)
                        .cents())
                .containsExactly(6_00L);
    }

    @Test
    void codes_read_as_they_were_before_spreadsheets_and_filling() throws IOException {
        var profile = Feeds.profile("""
                reads: ledger
                columns: {kind: Type, year: Exercice, nature: Nature, function: Fonction, amount: Montant,
                  operation: Opération}
                constants: {budget: "21930048600018"}
                codes: {nature: trim, function: "3"}
                """);

        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                        Type;Exercice;Nature;Fonction;Montant;Opération
                        Mandat;2026.0;0000060611;20.0;1;1,2E8
                        """), profile);

        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.key().nature()).isEqualTo("60611"))
                .satisfies(entry -> assertThat(entry.key().function()).isEqualTo("020"))
                .satisfies(entry -> assertThat(entry.key().operation()).isEqualTo("120000000"));
    }

    @Test
    void a_code_whose_last_digits_are_lost_is_rejected() throws IOException {
        assertThat(Feeds.read(InMemoryContent.of("g.csv", """
                                Type;Exercice;Nature;Montant
                                Mandat;2026;6184;1
                                Mandat;2026;6,18E+05;1
                                """), Feeds.plain()).rejected())
                .singleElement()
                .asString()
                .contains("ligne 3, colonne « Nature »")
                .contains("derniers chiffres sont perdus");
    }

    /// Excel leaves out separators behind the last cell of a row that is filled.
    @Test
    void cells_that_may_be_empty_may_be_missing_at_the_end_of_a_row() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                        Type;Exercice;Nature;Montant;Fonction;Date
                        Mandat;2026;6184;1;01;17/03/2026
                        Mandat;2026;6184;2;01
                        Mandat;2026;6184;3
                        Mandat;2026;6184
                        """), Feeds.plain());

        assertThat(read.cents()).containsExactly(1_00L, 2_00L, 3_00L);
        assertThat(read.rejected()).singleElement().asString().contains("ligne 5", "coupée");
    }

    /// A « Total » further on may be a supplier, or a course.
    @Test
    void a_subtotal_is_known_in_whatever_column_it_is_told() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                        Nature;Objet;Montant
                        60611;Eau;1
                        60611;Sous-total 60611;1
                        60622;Total Énergies;2
                        60622;SOUS TOTAL;2
                        """), Feeds.profile("""
                        reads: ledger
                        columns: {nature: Nature, amount: Montant}
                        constants: {budget: "21930048600018", kind: PAYMENT_ORDER, year: "2026"}
                        total-rows: [Total, Sous-total]
                        """));

        assertThat(read.cents()).containsExactly(1_00L, 2_00L);
        assertThat(read.sound().lines()).isEqualTo(new LineCounts(4, 2, 2, 0));
    }

    @Test
    void cut_rows_are_rejected_and_blank_and_total_rows_are_not_entries() throws IOException {
        Feeds.Read read = Feeds.read(InMemoryContent.of("g.csv", """
                        Type;Exercice;Nature;Montant
                        Mandat;2026;6184;1

                        Sous-total;;;1
                        ;;;
                        Mandat;2026;6184;2
                        TOTAL GÉNÉRAL;;;3
                        Mandat;2026
                        """), Feeds.profile("""
                        reads: ledger
                        columns: {kind: Type, year: Exercice, nature: Nature, amount: Montant}
                        constants: {budget: "21930048600018"}
                        total-rows: [total, Sous-total]
                        limits: {rejected-percent: 50}
                        """));

        assertThat(read.sound().lines()).isEqualTo(new LineCounts(5, 2, 2, 1));
        assertThat(read.rejected())
                .singleElement()
                .asString()
                .contains("ligne 8")
                .contains("coupée");
    }

    @ParameterizedTest
    @CsvSource({
        "auto, 17/03/2026",
        "auto, 2026-03-17",
        "auto, 17.3.26",
        "auto, 46098",
        "yyyyMMdd, 20260317",
        "yyyyMMdd, 20260317.0",
        "MM/dd/yyyy, 03/17/2026"
    })
    void dates_read_as_the_profile_says(String pattern, String written) throws IOException {
        Feeds.Read read = Feeds.read(
                InMemoryContent.of("g.csv", "Type;Exercice;Nature;Montant;Date\nMandat;2026;6184;1;" + written + "\n"),
                Feeds.plainWith("file: {dates: \"" + pattern + "\"}\n"));

        assertThat(read.entries()).extracting(LedgerEntry::date).containsExactly(LocalDate.of(2026, 3, 17));
    }

    @ParameterizedTest
    @CsvSource({"auto, 03/17/2026", "auto, 31/02/2026", "yyyyMMdd, 20260231", "yyyyMMdd, 17/03/2026"})
    void what_is_no_date_is_rejected(String pattern, String written) throws IOException {
        assertThat(Feeds.read(
                                InMemoryContent.of(
                                        "g.csv",
                                        "Type;Exercice;Nature;Montant;Date\nMandat;2026;6184;1;\nMandat;2026;6184;1;"
                                                + written + "\n"),
                                Feeds.plainWith("file: {dates: \"" + pattern + "\"}\n"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ligne 3, colonne « Date »");
    }

    @Test
    void a_workbook_reads_like_a_csv_file() throws IOException {
        InMemoryContent workbook = WorkbookFixture.made("export.xlsx", made -> {
            made.createSheet("Notice");
            Sheet sheet = made.createSheet("Grand livre");
            WorkbookFixture.fill(
                    sheet, 1, List.of(List.of("Type", "Exercice", "Nature", "Montant", "Date"), List.of("Mandat")));
            Row row = sheet.getRow(2);
            row.createCell(1).setCellValue(2026);
            row.createCell(2).setCellValue(6184);
            row.createCell(3).setCellFormula("1234+0.56");
            CellStyle date = made.createCellStyle();
            date.setDataFormat(made.createDataFormat().getFormat("dd/mm/yy"));
            row.createCell(4).setCellValue(LocalDate.of(2026, 3, 17));
            row.getCell(4).setCellStyle(date);
            made.getCreationHelper().createFormulaEvaluator().evaluateAll();
            WorkbookFixture.fill(sheet, 5, List.of(List.of("Mandat", "2026", "6184", "0,01")));
        });

        Feeds.Read read =
                Feeds.read(workbook, Feeds.plainWith("file: {header-row: 2, sheet: grand livre, dates: yyyyMMdd}\n"));

        assertThat(read.cents()).containsExactly(1_234_56L, 1L);
        assertThat(read.entries()).extracting(LedgerEntry::sourceLine).containsExactly(3, 6);
        assertThat(read.entries().getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void an_open_quote_makes_the_whole_file_unusable() throws IOException {
        assertThat(Feeds.read(Feeds.amounts("1", "\"2", "3"), Feeds.plain()).faults())
                .singleElement()
                .asString()
                .contains("guillemet");
    }

    @Test
    void a_social_declaration_is_refused_unread() throws IOException {
        InMemoryContent declaration = new InMemoryContent(
                "g.csv", "S10.G00.00.001,'x'\nS30.G01.00.002,'DUPONT'\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Feeds.read(declaration, Feeds.plain()).faults())
                .singleElement()
                .asString()
                .contains("DSN")
                .doesNotContain("DUPONT");
    }
}
