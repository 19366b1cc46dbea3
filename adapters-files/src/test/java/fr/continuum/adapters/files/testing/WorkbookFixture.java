package fr.continuum.adapters.files.testing;

import fr.continuum.application.testing.InMemoryContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks in memory.
public final class WorkbookFixture {

    private WorkbookFixture() {}

    /// One sheet of texts; an empty text makes no cell.
    public static InMemoryContent of(String name, String sheet, List<List<String>> rows) throws IOException {
        return made(name, workbook -> fill(workbook.createSheet(sheet), 0, rows));
    }

    public static InMemoryContent made(String name, Consumer<Workbook> fill) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            fill.accept(workbook);
            return saved(name, workbook);
        }
    }

    public static InMemoryContent saved(String name, Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new InMemoryContent(name, bytes.toByteArray());
    }

    /// @param from the first row to fill, from 0
    public static void fill(Sheet sheet, int from, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(from + i);
            for (int c = 0; c < rows.get(i).size(); c++) {
                if (!rows.get(i).get(c).isEmpty()) {
                    row.createCell(c).setCellValue(rows.get(i).get(c));
                }
            }
        }
    }
}
