package fr.continuum.adapters.files.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.domain.plan.MandatePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a whole plan as a workbook, or as one CSV file (UTF-8, `;`). Dates and amounts are those of the spreadsheet
/// as far as it can hold them, text beyond.
public final class PlanBookWriter implements PlanContentWriter {

    /// First column of the CSV file.
    static final String SHEET = "feuille";

    static final String NOTICE = "Notice";

    /// Digits a spreadsheet keeps of a number.
    private static final int MOST_DIGITS = 15;

    @Override
    public void write(MandatePlan plan, Format format, OutputStream to) throws IOException {
        PlanRows rows = PlanRows.of(plan.content());
        switch (format) {
            case WORKBOOK -> workbook(rows, false, to);
            case CSV -> csv(rows, to);
        }
    }

    @Override
    public void template(OutputStream to) throws IOException {
        workbook(PlanRows.none(), true, to);
    }

    /// Every column once, in the order of the sheets.
    static List<PlanColumn> columns() {
        Set<PlanColumn> columns = new LinkedHashSet<>();
        for (PlanSheet sheet : PlanSheet.values()) {
            columns.addAll(sheet.columns());
        }
        return List.copyOf(columns);
    }

    private static void csv(PlanRows rows, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        List<String> header = new ArrayList<>(List.of(SHEET));
        columns().forEach(column -> header.add(column.header()));
        csv.writeRecord(header);
        for (PlanSheet sheet : PlanSheet.values()) {
            for (Map<PlanColumn, String> row : rows.of(sheet)) {
                List<String> cells = new ArrayList<>(List.of(sheet.title()));
                for (PlanColumn column : columns()) {
                    String text = row.getOrDefault(column, "");
                    cells.add(column.type() == PlanColumn.Type.TEXT ? CellText.guarded(CellText.write(text)) : text);
                }
                csv.writeRecord(cells);
            }
        }
        csv.flush();
    }

    private static void workbook(PlanRows rows, boolean notice, OutputStream to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Continuum", "1.0");
        if (notice) {
            notice(workbook.newWorksheet(NOTICE));
        }
        for (PlanSheet sheet : PlanSheet.values()) {
            sheet(workbook.newWorksheet(sheet.title()), sheet, rows.of(sheet));
        }
        workbook.finish();
        StableZip.pack(bytes.toByteArray(), to);
    }

    private static void notice(Worksheet page) {
        int at = header(page, List.of("Feuille", "Colonne", "Ce qu'on y écrit"));
        for (PlanSheet sheet : PlanSheet.values()) {
            for (PlanColumn column : sheet.columns()) {
                page.value(at, 0, sheet.title());
                page.value(at, 1, column.header());
                page.value(at, 2, column.notice());
                at++;
            }
        }
    }

    private static int header(Worksheet page, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            page.value(0, i, names.get(i));
            page.style(0, i).bold().set();
            page.width(i, 22);
        }
        page.freezePane(0, 1);
        return 1;
    }

    private static void sheet(Worksheet page, PlanSheet sheet, List<Map<PlanColumn, String>> rows) {
        int at = header(page, sheet.columns().stream().map(PlanColumn::header).toList());
        for (Map<PlanColumn, String> row : rows) {
            at += row(page, at, sheet.columns(), row);
        }
    }

    /// @return how many rows of the sheet it took
    private static int row(Worksheet page, int at, List<PlanColumn> columns, Map<PlanColumn, String> row) {
        int height = 1;
        for (int c = 0; c < columns.size(); c++) {
            String text = row.getOrDefault(columns.get(c), "");
            if (text.isEmpty()) {
                continue;
            }
            switch (columns.get(c).type()) {
                case DATE -> date(page, at, c, text);
                case AMOUNT -> amount(page, at, c, text);
                case TEXT -> {
                    List<String> parts = LongText.parts(CellText.write(text));
                    for (int part = 0; part < parts.size(); part++) {
                        page.value(at + part, c, parts.get(part));
                    }
                    height = Math.max(height, parts.size());
                }
            }
        }
        for (int further = 1; further < height; further++) {
            page.value(at + further, 0, LongText.FURTHER);
        }
        return height;
    }

    private static void date(Worksheet page, int row, int column, String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() > 1901 && date.getYear() < 9999) {
            page.value(row, column, date);
            page.style(row, column).format("dd/mm/yyyy").set();
        } else {
            page.value(row, column, text);
        }
    }

    private static void amount(Worksheet page, int row, int column, String text) {
        BigDecimal euros = new BigDecimal(text);
        if (euros.precision() <= MOST_DIGITS) {
            page.value(row, column, euros);
            page.style(row, column).format("#,##0.00").set();
        } else {
            page.value(row, column, text);
        }
    }
}
