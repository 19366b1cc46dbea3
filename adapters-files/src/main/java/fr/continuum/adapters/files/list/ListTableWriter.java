package fr.continuum.adapters.files.list;

import fr.continuum.application.port.ListFileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/// Writes lists as CSV or as workbooks, row after row.
public final class ListTableWriter implements ListFileWriter {

    @Override
    public void write(Table table, Stream<List<Cell>> rows, Format format, OutputStream to) throws IOException {
        Stream<List<Cell>> whole = rows.peek(row -> whole(table, row));
        switch (format) {
            case CSV -> ListCsv.write(table, whole, to);
            case WORKBOOK -> ListWorkbook.write(table, whole, to);
        }
    }

    private static void whole(Table table, List<Cell> row) {
        if (row.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "A row of " + table.columns().size() + " columns with " + row.size() + " cells: " + row);
        }
    }
}
