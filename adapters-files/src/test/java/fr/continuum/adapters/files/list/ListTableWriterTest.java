package fr.continuum.adapters.files.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.application.port.ListFileWriter.About;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Column;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Fact;
import fr.continuum.application.port.ListFileWriter.Format;
import fr.continuum.application.port.ListFileWriter.Kind;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Table;
import fr.continuum.application.port.ListFileWriter.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTableWriterTest {

    private static final Table TABLE = new Table(
            "Ce qui est fait : 2026/2027 pour le plan de la ville",
            List.of(
                    new Column("Titre", Kind.TEXT),
                    new Column("Jours", Kind.NUMBER),
                    new Column("Coût", Kind.EURO),
                    new Column("Depuis", Kind.DATE)),
            true,
            new About("À propos", List.of(new Fact("Collectivité", "Ville de Rochebrune"), new Fact("Demandé", "=1"))));
    private static final List<Cell> ROW = List.of(
            new Text("Gérer les arbres"),
            new Quantity(new BigDecimal("2.5")),
            new Euro(-123_456_789L),
            new Day(LocalDate.of(2026, 11, 29)));
    private static final List<Cell> EMPTY = List.of(new Nothing(), new Nothing(), new Nothing(), new Nothing());

    @Test
    void csv_has_a_mark_semicolons_and_decimals_after_a_comma() throws IOException {
        assertThat(csv(TABLE, ROW, EMPTY))
                .isEqualTo("\ufeffTitre;Jours;Coût;Depuis\r\n"
                        + "Gérer les arbres;2,5;-1234567,89;2026-11-29\r\n"
                        + ";;;\r\n");
    }

    @Test
    void csv_for_an_english_reader_has_decimals_after_a_point() throws IOException {
        assertThat(csv(new Table(TABLE.name(), TABLE.columns(), false, TABLE.about()), ROW))
                .contains("2.5;-1234567.89;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "＝1", "\r=1"})
    void no_text_is_run_by_a_spreadsheet(String text) throws IOException {
        List<Cell> row = List.of(new Text(text), new Nothing(), new Nothing(), new Nothing());

        assertThat(csv(TABLE, row).replace("\"", "")).contains("\r\n'" + text);
        try (XSSFWorkbook book = workbook(Stream.of(row))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(0)
                            .getRow(1)
                            .getCell(0)
                            .getStringCellValue()
                            .strip())
                    .isEqualTo(text.strip());
        }
    }

    @Test
    void a_negative_amount_is_no_formula() throws IOException {
        assertThat(csv(TABLE, ROW)).contains(";-1234567,89;").doesNotContain("'-1234567");
    }

    @Test
    void cells_of_a_workbook_are_of_their_kind_under_a_frozen_header_that_filters() throws IOException {
        try (XSSFWorkbook book = workbook(Stream.of(ROW, EMPTY))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Ce qui est fait   2026 2027 po…");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Coût");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2.5);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(-1_234_567.89);
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .contains("€");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 29));
        }
    }

    @Test
    void a_workbook_says_whose_it_is_on_a_sheet_of_its_own_and_csv_holds_the_table_alone() throws IOException {
        try (XSSFWorkbook book = workbook(Stream.of(ROW))) {
            XSSFSheet about = book.getSheetAt(1);
            assertThat(about.getSheetName()).isEqualTo("À propos");
            assertThat(about.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Collectivité");
            assertThat(about.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Ville de Rochebrune");
            assertThat(about.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
        assertThat(csv(TABLE, ROW)).doesNotContain("Rochebrune");
    }

    @Test
    void a_list_without_rows_is_its_header() throws IOException {
        assertThat(csv(TABLE)).isEqualTo("\ufeffTitre;Jours;Coût;Depuis\r\n");
        try (XSSFWorkbook book = workbook(Stream.of())) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Test
    void twenty_thousand_rows_all_come_out_in_their_order() throws IOException {
        Stream<List<Cell>> rows = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        List.of(new Text("clé " + i), new Quantity(BigDecimal.valueOf(i)), new Euro(i), new Nothing()));

        try (XSSFWorkbook book = workbook(rows)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(20_000);
            assertThat(sheet.getRow(20_000).getCell(0).getStringCellValue()).isEqualTo("clé 19999");
            assertThat(sheet.getRow(501).getCell(2).getNumericCellValue()).isEqualTo(5.0);
        }
    }

    @Test
    void what_no_workbook_can_hold_is_shown_as_unreadable_and_loses_nothing_else() throws IOException {
        List<Cell> row = List.of(new Text("a\u0007b\ud83c\udf33"), new Nothing(), new Nothing(), new Nothing());

        try (XSSFWorkbook book = workbook(Stream.of(row))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("a\ufffdb\ud83c\udf33");
        }
    }

    @Test
    void a_row_that_does_not_fit_the_columns_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> csv(TABLE, List.of(new Text("seul"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 columns with 1 cells");
    }

    @SafeVarargs
    private static String csv(Table table, List<Cell>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ListTableWriter().write(table, Stream.of(rows), Format.CSV, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(Stream<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ListTableWriter().write(TABLE, rows, Format.WORKBOOK, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
