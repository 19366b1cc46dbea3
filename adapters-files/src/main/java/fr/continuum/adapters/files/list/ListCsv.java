package fr.continuum.adapters.files.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Column;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Table;
import fr.continuum.application.port.ListFileWriter.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A list as CSV: UTF-8 with a mark, since spreadsheets ask for one, `;`, dates as `2026-11-29`, amounts in euros
/// without thousands apart, decimals as the reader's language has them. A text that a spreadsheet would run begins
/// with an apostrophe.
final class ListCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private ListCsv() {}

    static void write(Table table, Stream<List<Cell>> rows, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(table.columns().stream()
                .map(Column::header)
                .map(SpreadsheetText::harmless)
                .toList());
        for (Iterator<List<Cell>> left = rows.iterator(); left.hasNext(); ) {
            csv.writeRecord(left.next().stream().map(cell -> said(cell, table)).toList());
        }
        csv.flush();
    }

    private static String said(Cell cell, Table table) {
        return switch (cell) {
            case Text(String text) -> SpreadsheetText.harmless(text);
            case Quantity(BigDecimal number) -> decimal(number, table);
            case Euro(long cents) -> decimal(BigDecimal.valueOf(cents, 2), table);
            case Day(var day) -> day.toString();
            case Nothing _ -> "";
        };
    }

    private static String decimal(BigDecimal number, Table table) {
        String plain = number.toPlainString();
        return table.decimalComma() ? plain.replace('.', ',') : plain;
    }
}
