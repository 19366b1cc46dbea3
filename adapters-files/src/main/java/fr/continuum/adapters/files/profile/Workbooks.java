package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.FileFault;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of a workbook. A whole number reads without decimals (`24`, not `24.0`), a date as `2026-01-31`, a
/// formula as the value it last had (`#CALC!` where it never had one), a percentage as it is shown and with its sign
/// (`60%`, stored as 0.6), an error as it is shown (`#REF!`).
final class Workbooks {

    /// Spreadsheets show no more; what lies beyond is what binary arithmetic left (`0.1+0.2`).
    private static final MathContext DIGITS = new MathContext(15);

    /// What a number format holds as text, where a `%` is only a letter: between quotes, or after a backslash.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    /// As spreadsheets show a formula they could not compute.
    static final String NOT_COMPUTED = "#CALC!";

    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[h+]");
    private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(24 * 60);

    private Workbooks() {}

    /// Whether the bytes begin as those of a workbook do: a ZIP archive, or the compound file of older and of
    /// encrypted ones.
    static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length > mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    static TableFile.Sheets read(String file, byte[] bytes) {
        if (Archives.isArchive(bytes) && Archives.entries(bytes).isEmpty()) {
            return damaged(file);
        }
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            if (workbook.getNumberOfSheets() == 0) {
                return damaged(file);
            }
            return new TableFile.Sheets.Read(IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(i -> new SheetRows(
                            workbook.getSheetName(i),
                            workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE,
                            rows(workbook.getSheetAt(i))))
                    .toList());
        } catch (EncryptedDocumentException _) {
            return new TableFile.Sheets.Unusable(FileFault.of(
                    file,
                    new Wording(
                            "Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe et"
                                    + " importez-le de nouveau.",
                            "This workbook is protected by a password. Save it without one and import it again.")));
        } catch (IOException | RuntimeException e) {
            // POI tells a damaged workbook by exceptions of many kinds; the bytes are in memory, so the fault is
            // theirs.
            return damaged(file);
        }
    }

    private static TableFile.Sheets damaged(String file) {
        return new TableFile.Sheets.Unusable(damage(file));
    }

    static FileFault damage(String file) {
        return FileFault.of(
                file,
                new Wording(
                        "Ce classeur ne peut être lu : il est abîmé, démesuré ou d'un autre format (.ods…)."
                                + " Enregistrez-le de nouveau en .xlsx, ou en .csv.",
                        "This workbook cannot be read: it is damaged, beyond measure or of another format (.ods…). Save"
                                + " it again as .xlsx, or as .csv."));
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
        sheet.getMergedRegions().forEach(region -> fillDown(rows, region));
        return rows;
    }

    /// A cell merged over several rows says the same of each.
    private static void fillDown(List<Table.Row> rows, CellRangeAddress region) {
        int column = region.getFirstColumn();
        int last = Math.min(region.getLastRow(), rows.size() - 1);
        for (int i = region.getFirstRow() + 1; i <= last; i++) {
            List<String> cells = new ArrayList<>(rows.get(i).cells());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, rows.get(region.getFirstRow()).cell(column));
            rows.set(i, new Table.Row(i + 1, cells));
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (isNotComputed(cell)) {
            return NOT_COMPUTED;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> held(cell.getStringCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /// @throws IllegalArgumentException for a text longer than a spreadsheet holds in a cell
    static String held(String text) {
        if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new IllegalArgumentException("A cell holds no text of " + text.length() + " characters");
        }
        return text;
    }

    /// A program may write a formula and leave its value to whoever opens the workbook first: without a value, or
    /// with an empty one, which of a text is a text of no letters.
    private static boolean isNotComputed(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA || !(cell instanceof XSSFCell one)) {
            return false;
        }
        String value = one.getRawValue();
        return value == null || (value.isEmpty() && one.getCachedFormulaResultType() != CellType.STRING);
    }

    private static String number(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        if (isElapsed(format)) {
            return elapsed(BigDecimal.valueOf(cell.getNumericCellValue()));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return number(BigDecimal.valueOf(cell.getNumericCellValue()), format);
    }

    /// Whether a number counts hours beyond a day: `[h]:mm`.
    static boolean isElapsed(@Nullable String format) {
        return format != null && ELAPSED.matcher(format).find();
    }

    /// Days as the hours and minutes they are shown as.
    static String elapsed(BigDecimal days) {
        long minutes =
                days.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return "%d:%02d".formatted(minutes / 60, Math.abs(minutes % 60));
    }

    /// A number as it is shown under a format.
    static String number(BigDecimal stored, @Nullable String format) {
        BigDecimal value = stored.round(DIGITS);
        return isPercent(format) ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isPercent(@Nullable String format) {
        return format != null && LITERAL.matcher(format).replaceAll("").contains("%");
    }
}
