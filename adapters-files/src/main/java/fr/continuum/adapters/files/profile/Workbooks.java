package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of a workbook. A whole number reads without decimals (`24`, not `24.0`), a date as `2026-01-31`, a
/// formula as the value it last had, a percentage as it is shown and with its sign (`60%`, stored as 0.6).
final class Workbooks {

    /// Spreadsheets show no more; what lies beyond is what binary arithmetic left (`0.1+0.2`).
    private static final MathContext DIGITS = new MathContext(15);

    /// What a number format holds as text, where a `%` is only a letter: between quotes, or after a backslash.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    private Workbooks() {}

    static TableFile.Outcome read(String file, byte[] bytes, FileShape shape) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            Sheet sheet = shape.sheet().isEmpty() ? workbook.getSheetAt(0) : sheet(workbook, shape.sheet());
            if (sheet == null) {
                return new TableFile.Outcome.Unusable(FileFault.of(
                        file,
                        "Ce classeur n'a pas de feuille « " + shape.sheet() + " ». Corrigez « sheet » dans le profil ;"
                                + " feuilles trouvées : " + names(workbook) + "."));
            }
            List<Table.Row> rows = rows(sheet);
            int header = shape.headerRow();
            if (rows.size() < header || rows.get(header - 1).isBlank()) {
                return TableFile.noHeader(file, sheet.getSheetName(), header);
            }
            Table.Row top = rows.get(header - 1);
            int width = top.width();
            return new TableFile.Outcome.Read(new Table(
                    file,
                    sheet.getSheetName(),
                    top.line(),
                    top.cells().subList(0, width),
                    rows.stream().skip(header).map(row -> filled(row, width)).toList()));
        } catch (IOException | RuntimeException e) {
            // POI tells a damaged workbook by exceptions of many kinds; the bytes are in memory, so the fault is
            // theirs.
            return new TableFile.Outcome.Unusable(FileFault.of(
                    file,
                    "Ce classeur ne peut être lu : il est abîmé, protégé ou d'un autre format. Enregistrez-le de"
                            + " nouveau en .xlsx, ou en .csv."));
        }
    }

    private static @Nullable Sheet sheet(Workbook workbook, String name) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(s -> FoldedText.of(s.getSheetName()).equals(FoldedText.of(name)))
                .findFirst()
                .orElse(null);
    }

    private static String names(Workbook workbook) {
        return String.join(
                ", ",
                IntStream.range(0, workbook.getNumberOfSheets())
                        .mapToObj(workbook::getSheetName)
                        .toList());
    }

    /// A sheet does not store the empty cells at the end of a row.
    private static Table.Row filled(Table.Row row, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row(row.line(), cells);
    }

    private static List<Table.Row> rows(Sheet sheet) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                cells.add(text(row.getCell(c)));
            }
            rows.add(new Table.Row(i + 1, cells));
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        BigDecimal value = BigDecimal.valueOf(cell.getNumericCellValue()).round(DIGITS);
        return isPercent(cell) ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isPercent(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && LITERAL.matcher(format).replaceAll("").contains("%");
    }
}
