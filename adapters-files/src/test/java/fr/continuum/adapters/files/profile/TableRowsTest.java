package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.adapters.files.testing.WorkbookFixture;
import fr.continuum.adapters.files.testing.Zipped;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// Row by row, a table reads as it does whole.
class TableRowsTest {

    @Test
    void a_real_table_of_a_city_reads_as_it_does_whole() throws IOException {
        Content file = SharedData.content("crosswalk/montreuil-agregation.csv");
        Set<String> wanted = Set.of("Sens", "Nature - Code", "Fonction - Code");

        Table streamed = streamed(file, FileShape.FOUND, wanted);

        assertThat(streamed).isEqualTo(whole(file, FileShape.FOUND, wanted));
        assertThat(streamed.rows()).hasSize(15_074);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman"})
    void that_table_reads_the_same_in_every_encoding_it_has_been_seen_in(String encoding) throws IOException {
        Content file = SharedData.content("crosswalk/montreuil-agregation.csv");
        String text = new String(file.open().readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String ends = encoding.equals("x-MacRoman") ? text.replace("\r\n", "\r").replace('\n', '\r') : text;
        Content recoded = new InMemoryContent(file.name(), ends.getBytes(Charset.forName(encoding)));
        Set<String> wanted = Set.of("Sens", "Nature - Code", "Fonction - Code");

        Table table = streamed(recoded, FileShape.FOUND, wanted);

        assertThat(table).isEqualTo(whole(file, FileShape.FOUND, wanted));
        assertThat(table).isEqualTo(whole(recoded, FileShape.FOUND, wanted));
    }

    @Test
    void a_workbook_reads_as_it_does_whole() throws IOException {
        InMemoryContent workbook = WorkbookFixture.made("t.xlsx", made -> {
            made.createSheet("Notice");
            Sheet sheet = made.createSheet("Table");
            WorkbookFixture.fill(sheet, 1, List.of(List.of("code", "libellé", "niveau", "parent")));
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue(24);
            row.createCell(1).setCellValue(true);
            row.createCell(2).setCellFormula("0.1+0.2");
            CellStyle percent = made.createCellStyle();
            percent.setDataFormat(made.createDataFormat().getFormat("0.0%"));
            row.createCell(3).setCellValue(0.605);
            row.getCell(3).setCellStyle(percent);
            CellStyle date = made.createCellStyle();
            date.setDataFormat(made.createDataFormat().getFormat("dd/mm/yyyy"));
            Row other = sheet.createRow(5);
            other.createCell(1).setCellValue(LocalDate.of(2026, 1, 31));
            other.getCell(1).setCellStyle(date);
            other.createCell(2).setCellFormula("1/0");
            other.createCell(3).setCellValue("  Été\u00a0");
            other.createCell(4).setCellFormula("\"a\"&\"b\"");
            made.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Row uncomputed = sheet.createRow(6);
            uncomputed.createCell(0).setCellFormula("1+1");
            uncomputed.createCell(1).setCellFormula("2+2");
            ((XSSFCell) uncomputed.getCell(1)).getCTCell().setV("");
            uncomputed.createCell(2).setCellFormula("\"\"");
            ((XSSFCell) uncomputed.getCell(2)).getCTCell().setV("");
            ((XSSFCell) uncomputed.getCell(2)).getCTCell().setT(STCellType.STR);
        });
        FileShape shape = new FileShape(null, "", "", 2, "table");

        Table table = streamed(workbook, shape, Set.of());

        assertThat(table).isEqualTo(whole(workbook, shape, Set.of()));
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(3, List.of("", "", "", "")),
                        new Table.Row(4, List.of("", "", "", "")),
                        new Table.Row(5, List.of("24", "true", "0.3", "60.5%")),
                        new Table.Row(6, List.of("", "2026-01-31", "#DIV/0!", "Été", "ab")),
                        new Table.Row(7, List.of("#CALC!", "#CALC!", "", "")));
    }

    /// A workbook of three sheets, the first of which nobody sees.
    private static InMemoryContent hiding(SheetVisibility first, SheetVisibility others) throws IOException {
        return WorkbookFixture.made("t.xlsx", made -> {
            for (String sheet : List.of("Avant", "Vu", "Après")) {
                WorkbookFixture.fill(
                        made.createSheet(sheet), 0, List.of(List.of("code", "libellé"), List.of(sheet, "x")));
            }
            made.setActiveSheet(1);
            made.setSheetVisibility(0, first);
            made.setSheetVisibility(1, others);
            made.setSheetVisibility(2, others);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetVisibility.class,
            names = {"HIDDEN", "VERY_HIDDEN"})
    void a_sheet_nobody_sees_is_read_only_where_it_is_named(SheetVisibility how) throws IOException {
        InMemoryContent workbook = hiding(how, SheetVisibility.VISIBLE);
        Set<String> wanted = Set.of("code", "libellé");

        Table table = streamed(workbook, FileShape.FOUND, wanted);

        assertThat(table.sheet()).isEqualTo("Vu");
        assertThat(table).isEqualTo(whole(workbook, FileShape.FOUND, wanted));
        assertThat(SheetSource.names(workbook)).containsExactly("Vu", "Après");
        FileShape named = new FileShape(null, "", "", 1, "avant");
        assertThat(streamed(workbook, named, wanted).rows())
                .extracting(row -> row.cell(0))
                .containsExactly("Avant");
        assertThat(whole(workbook, named, wanted)).isEqualTo(streamed(workbook, named, wanted));
    }

    @Test
    void sheets_that_are_not_read_are_told_with_their_rows_unless_they_are_empty_or_a_notice() throws IOException {
        InMemoryContent workbook = WorkbookFixture.made("t.xlsx", made -> {
            made.createSheet("Vide").createRow(3).createCell(2);
            WorkbookFixture.fill(
                    made.createSheet("Brouillon"), 0, List.of(List.of("code", "libellé"), List.of("1", "x")));
            WorkbookFixture.fill(made.createSheet("Table"), 0, List.of(List.of("code", "libellé", "niveau", "parent")));
            WorkbookFixture.fill(made.createSheet("Autre"), 4, List.of(List.of("code"), List.of(""), List.of("", "2")));
            WorkbookFixture.fill(
                    made.createSheet("Longue"),
                    0,
                    IntStream.rangeClosed(1, 21).mapToObj(i -> List.of("" + i)).toList());
            made.setSheetHidden(1, true);
        });
        Set<String> wanted = Set.of("code", "libellé", "niveau", "parent");

        assertThat(TableRows.beside(workbook, FileShape.FOUND, wanted))
                .as("a few rows that name no columns are a notice, more are not")
                .containsExactly(new UnreadSheet(2, 2, true, 3, false), new UnreadSheet(5, 21, false, 3, false));
        assertThat(TableRows.beside(InMemoryContent.of("t.csv", "code;libellé\n1;x\n"), FileShape.FOUND, wanted))
                .isEmpty();
        assertThat(TableRows.beside(
                        WorkbookFixture.of("t.xlsx", "T", List.of(List.of("code", "libellé"))),
                        FileShape.FOUND,
                        wanted))
                .isEmpty();
    }

    @Test
    void a_row_that_says_the_header_again_says_nothing() throws IOException {
        InMemoryContent csv = InMemoryContent.of(
                "t.csv", "code;libellé;\n1;x;\ncode;libellé;\n2;code;\ncode;autre;\ncode;libellé;y\n");
        InMemoryContent workbook = WorkbookFixture.of(
                "t.xlsx",
                "T",
                List.of(List.of("code", "libellé"), List.of("1", "x"), List.of("code", "libellé"), List.of("2", "y")));
        Set<String> wanted = Set.of("code", "libellé");

        assertThat(streamed(csv, FileShape.FOUND, wanted).rows())
                .extracting(row -> row.line(), row -> row.isBlank())
                .containsExactly(tuple(2, false), tuple(3, true), tuple(4, false), tuple(5, false), tuple(6, false));
        assertThat(streamed(workbook, FileShape.FOUND, wanted).rows())
                .extracting(row -> row.line(), row -> row.isBlank())
                .containsExactly(tuple(2, false), tuple(3, true), tuple(4, false));
    }

    @Test
    void of_a_workbook_that_shows_no_sheet_the_first_is_read() throws IOException {
        InMemoryContent workbook = hiding(SheetVisibility.HIDDEN, SheetVisibility.HIDDEN);

        assertThat(streamed(workbook, FileShape.FOUND, Set.of("code")).sheet()).isEqualTo("Avant");
        assertThat(whole(workbook, FileShape.FOUND, Set.of("code")).sheet()).isEqualTo("Avant");
    }

    @Test
    void the_header_is_found_below_nineteen_rows_of_titles_and_no_further() throws IOException {
        Set<String> wanted = Set.of("code", "libellé");

        assertThat(streamed(
                                InMemoryContent.of("t.csv", "Titre;\n".repeat(19) + "code;libellé\n1;x\n"),
                                FileShape.FOUND,
                                wanted)
                        .headerLine())
                .isEqualTo(20);
        assertThat(streamed(
                                InMemoryContent.of("t.csv", "Titre;\n".repeat(20) + "code;libellé\n1;x\n"),
                                FileShape.FOUND,
                                wanted)
                        .headerLine())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "cut", "encrypted"})
    void a_workbook_that_cannot_be_read_is_a_fault_and_leaves_no_copy(String how) throws IOException {
        byte[] sound =
                WorkbookFixture.of("t.xlsx", "T", List.of(List.of("code"))).bytes();
        byte[] bytes = switch (how) {
            case "xlsx" -> new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};
            case "xls" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
            case "cut" -> java.util.Arrays.copyOf(sound, sound.length / 2);
            default ->
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        };
        List<Path> before = copies();

        assertThat(TableRows.open(new InMemoryContent("t.xlsx", bytes), FileShape.FOUND, Set.of("code")))
                .isInstanceOfSatisfying(
                        TableRows.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.fault().reason()).contains("classeur"));
        assertThat(copies()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a cell", "a row"})
    void what_is_beyond_measure_is_a_fault_read_either_way(String what) throws IOException {
        InMemoryContent file = InMemoryContent.of(
                "t.csv", "code;libellé\n" + (what.equals("a cell") ? "x".repeat(300_000) : ";".repeat(20_000)) + "\n");

        assertThat(TableFile.read(file, FileShape.FOUND, Set.of("code", "libellé")))
                .isInstanceOfSatisfying(
                        TableFile.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.fault().reason()).contains("démesurée"));
        assertThatThrownBy(() -> {
                    try (TableRows rows = ((TableRows.Outcome.Open)
                                    TableRows.open(file, FileShape.FOUND, Set.of("code", "libellé")))
                            .rows()) {
                        rows.next();
                    }
                })
                .isInstanceOfSatisfying(
                        TableRows.SpoiltTable.class,
                        spoilt -> assertThat(spoilt.fault().reason()).contains("démesurée"));
    }

    @Test
    void a_cell_longer_than_a_spreadsheet_holds_is_of_no_workbook() throws IOException {
        InMemoryContent file = WorkbookFixture.made(
                "t.xlsx",
                workbook -> workbook.createSheet("T").createRow(0).createCell(0).setCellValue("code"));
        byte[] swollen = Zipped.with(file.bytes(), "xl/sharedStrings.xml", "code", "x".repeat(40_000));

        assertThat(TableFile.read(new InMemoryContent("t.xlsx", swollen), FileShape.FOUND, Set.of("code")))
                .isInstanceOf(TableFile.Outcome.Unusable.class);
        assertThat(TableRows.open(new InMemoryContent("t.xlsx", swollen), FileShape.FOUND, Set.of("code")))
                .isInstanceOf(TableRows.Outcome.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, r=\"1\", r=\"2147483000\"",
        "xl/worksheets/sheet1.xml, r=\"A1\", r=\"ZZZZ1\"",
        "xl/styles.xml, <styleSheet, <<styleSheet"
    })
    void a_workbook_that_says_what_cannot_be_is_a_fault(String entry, String text, String other) throws IOException {
        InMemoryContent file = WorkbookFixture.of("t.xlsx", "T", List.of(List.of("code")));
        byte[] spoilt = Zipped.with(file.bytes(), entry, text, other);

        assertThat(spoilt).isNotEqualTo(file.bytes());
        assertThat(TableRows.open(new InMemoryContent("t.xlsx", spoilt), FileShape.FOUND, Set.of("code")))
                .isInstanceOf(TableRows.Outcome.Unusable.class);
    }

    @Test
    void a_sheet_that_is_not_there_is_told_with_those_that_are() throws IOException {
        assertThat(TableRows.open(
                        WorkbookFixture.of("t.xlsx", "Feuil1", List.of(List.of("code"))),
                        new FileShape(null, "", "", 1, "Plan"),
                        Set.of("code")))
                .isInstanceOfSatisfying(
                        TableRows.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.fault())
                                .extracting(FileFault::reason, FileFault::english)
                                .containsExactly(
                                        "Ce classeur n'a pas de feuille « Plan ». Corrigez « sheet » dans le profil ;"
                                                + " feuilles trouvées : Feuil1.",
                                        "This workbook has no sheet “Plan”. Correct “sheet” in the profile; sheets"
                                                + " found: Feuil1."));
    }

    @Test
    void a_table_without_header_there_is_a_fault() throws IOException {
        assertThat(TableRows.open(
                        InMemoryContent.of("t.csv", "code;libellé\n"),
                        new FileShape(null, "", "", 3, ""),
                        Set.of("code")))
                .isInstanceOf(TableRows.Outcome.Unusable.class);
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("continuum"))
                    .sorted()
                    .toList();
        }
    }

    private static Table whole(Content file, FileShape shape, Set<String> wanted) throws IOException {
        return ((TableFile.Outcome.Read) TableFile.read(file, shape, wanted)).table();
    }

    private static Table streamed(Content file, FileShape shape, Set<String> wanted) throws IOException {
        try (TableRows rows = ((TableRows.Outcome.Open) TableRows.open(file, shape, wanted)).rows()) {
            List<Table.Row> all = new ArrayList<>();
            for (Optional<Table.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
            return new Table(rows.file(), rows.sheet(), rows.headerLine(), rows.headers(), all);
        } catch (TableRows.SpoiltTable spoilt) {
            throw new AssertionError(spoilt.fault().inFrench(), spoilt);
        }
    }
}
