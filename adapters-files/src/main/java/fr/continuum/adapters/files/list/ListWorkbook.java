package fr.continuum.adapters.files.list;

import fr.continuum.application.port.ListFileWriter.About;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Column;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Kind;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Table;
import fr.continuum.application.port.ListFileWriter.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list as a workbook: one sheet, its header frozen and ready to filter, each cell of its kind. A text is text
/// whatever it begins with: nothing is run. Rows leave as they come.
/// A second sheet says whose it is and of when.
final class ListWorkbook {

    private static final String EUROS = "#,##0.00\\ \"€\"";
    private static final String DATES = "dd/mm/yyyy";

    /// How many rows wait before they leave.
    private static final int HELD = 500;

    /// How much a cell and a sheet's name can hold.
    private static final int LONGEST = 32_767;

    private static final int LONGEST_NAME = 31;

    private static final String CUT = "…";

    private ListWorkbook() {}

    static void write(Table table, Stream<List<Cell>> rows, OutputStream to) throws IOException {
        Workbook workbook = new Workbook(to, "Continuum", "1.0");
        Worksheet page = workbook.newWorksheet(sheetName(table.name()));
        header(table.columns(), page);
        int at = 1;
        for (Iterator<List<Cell>> left = rows.iterator(); left.hasNext(); at++) {
            row(left.next(), page, at);
            if (at % HELD == 0) {
                page.flush();
            }
        }
        page.setAutoFilter(0, 0, at - 1, table.columns().size() - 1);
        page.finish();
        about(table.about(), workbook.newWorksheet(sheetName(table.about().name())));
        workbook.finish();
    }

    private static void about(About about, Worksheet page) {
        for (int at = 0; at < about.facts().size(); at++) {
            page.value(at, 0, held(about.facts().get(at).name()));
            page.style(at, 0).bold().set();
            page.value(at, 1, held(about.facts().get(at).said()));
        }
        page.width(0, 32);
        page.width(1, 64);
    }

    private static void header(List<Column> columns, Worksheet page) {
        for (int i = 0; i < columns.size(); i++) {
            page.value(0, i, held(columns.get(i).header()));
            page.style(0, i).bold().set();
            page.width(i, columns.get(i).kind() == Kind.TEXT ? 32 : 16);
        }
        page.freezePane(0, 1);
    }

    private static void row(List<Cell> cells, Worksheet page, int at) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Text(String text) -> page.value(at, i, held(text));
                case Quantity(BigDecimal number) -> page.value(at, i, number);
                case Euro(long cents) -> {
                    page.value(at, i, BigDecimal.valueOf(cents, 2));
                    page.style(at, i).format(EUROS).set();
                }
                case Day(LocalDate day) -> {
                    page.value(at, i, day);
                    page.style(at, i).format(DATES).set();
                }
                case Nothing _ -> {
                    // The cell stays empty.
                }
            }
        }
    }

    /// What XML cannot hold is shown as what it is, a sign nobody can read.
    private static String held(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().map(c -> isHeld(c) ? c : '\ufffd').limit(LONGEST).forEach(held::appendCodePoint);
        return held.length() <= LONGEST ? held.toString() : held.substring(0, LONGEST - 1) + CUT;
    }

    private static boolean isHeld(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xd800)
                || (c > 0xdfff && c != 0xfffe && c != 0xffff);
    }

    private static String sheetName(String name) {
        String allowed = held(name).replaceAll("[\\[\\]:*?/\\\\\\r\\n\\t]", " ").strip();
        return allowed.length() <= LONGEST_NAME ? allowed : allowed.substring(0, LONGEST_NAME - 1) + CUT;
    }
}
