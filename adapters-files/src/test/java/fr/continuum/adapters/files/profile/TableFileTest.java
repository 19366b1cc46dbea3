package fr.continuum.adapters.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.application.testing.InMemoryContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void the_encoding_is_found(String encoding) throws IOException {
        byte[] bytes = "code;libellé;niveau;parent\r\nA;Été à Œuilly;défi;\r\n".getBytes(Charset.forName(encoding));

        Table table = table(bytes, FileShape.FOUND);

        assertThat(table.headers()).containsExactly("code", "libellé", "niveau", "parent");
        assertThat(table.rows()).containsExactly(new Table.Row(2, List.of("A", "Été à Œuilly", "défi", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found_by_the_columns_the_profile_names(String separator) throws IOException {
        String header = "a,b;c|d" + separator + String.join(separator, List.of("code", "libellé", "niveau", "parent"));
        String text = header.replaceFirst("a,b;c\\|d", "\"a,b;c|d\"") + "\n";

        assertThat(table(text.getBytes(Charset.forName("UTF-8")), FileShape.FOUND)
                        .headers())
                .hasSize(5);
    }

    @Test
    void mac_roman_with_bare_carriage_returns_is_read_when_told() throws IOException {
        Charset mac = Charset.forName("x-MacRoman");

        Table table =
                table("code;libellé;niveau;parent\rA;Été;défi;\r".getBytes(mac), new FileShape(mac, ";", "", 1, ""));

        assertThat(table.rows()).containsExactly(new Table.Row(2, List.of("A", "Été", "défi", "")));
    }

    @Test
    void an_unclosed_quote_is_a_fault_where_it_opens() throws IOException {
        TableFile.Outcome outcome = TableFile.read(
                InMemoryContent.of("t.csv", "code;libellé;niveau;parent\n\"A;b;c;\n"), profile(FileShape.FOUND));

        assertThat(outcome).isInstanceOfSatisfying(TableFile.Outcome.Unusable.class, unusable -> {
            assertThat(unusable.fault().line()).isEqualTo(2);
            assertThat(unusable.fault().inFrench())
                    .contains("t.csv, ligne 2", "guillemet")
                    .doesNotContain("quote", "record");
        });
    }

    @Test
    void a_pdf_is_told_to_be_one() throws IOException {
        InMemoryContent pdf = InMemoryContent.of("plan.csv", "%PDF-1.4\n1 0 obj <<>> endobj\n");

        assertThat(TableFile.read(pdf, profile(FileShape.FOUND)))
                .isInstanceOfSatisfying(
                        TableFile.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.fault().inFrench()).contains("PDF"));
        assertThat(TableRows.open(pdf, FileShape.FOUND, Set.of("code")))
                .isInstanceOfSatisfying(
                        TableRows.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.fault().inEnglish()).contains("PDF"));
    }

    @Test
    void a_workbook_reads_like_a_csv_file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Notice");
            Sheet sheet = workbook.createSheet("Plan 2026");
            sheet.createRow(0).createCell(0).setCellValue("Un titre");
            Row header = sheet.createRow(1);
            for (int i = 0; i < 4; i++) {
                header.createCell(i)
                        .setCellValue(
                                List.of("code", "libellé", "niveau", "parent").get(i));
            }
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(24);
            row.createCell(1).setCellFormula("1+1.5");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
        }

        Table table = table(bytes.toByteArray(), new FileShape(null, "", "", 2, "plan 2026"));

        assertThat(table)
                .isEqualTo(new Table(
                        "t",
                        "Plan 2026",
                        2,
                        List.of("code", "libellé", "niveau", "parent"),
                        List.of(new Table.Row(3, List.of("24", "2.5", "", "")))));
    }

    /// A list of sheets that is spoilt leaves none, and all the rest stands.
    @Test
    void a_workbook_without_a_sheet_is_a_fault() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.write(bytes);
        }

        TableFile.Outcome outcome =
                TableFile.read(new InMemoryContent("t.xlsx", bytes.toByteArray()), profile(FileShape.FOUND));

        assertThat(outcome).isEqualTo(new TableFile.Outcome.Unusable(Workbooks.damage("t.xlsx")));
    }

    @Test
    void a_damaged_workbook_is_a_fault() throws IOException {
        byte[] bytes = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 200);

        assertThat(TableFile.read(new InMemoryContent("t.xlsx", bytes), profile(FileShape.FOUND)))
                .isInstanceOf(TableFile.Outcome.Unusable.class);
    }

    private static Table table(byte[] bytes, FileShape shape) throws IOException {
        return ((TableFile.Outcome.Read) TableFile.read(new InMemoryContent("t", bytes), profile(shape))).table();
    }

    private static Profile profile(FileShape shape) {
        return new Profile.Targets("p", shape, "code", "libelle", "niveau", "parent", Map.of(), Set.of());
    }
}
