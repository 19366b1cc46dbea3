package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the rows of a CSV file out of what its parser finds, each text that comes again being held once.
final class CsvRows extends AbstractBaseCsvCallbackHandler<Table.Row> {

    private final List<TextPool> columns = new ArrayList<>();
    private String[] cells = new String[32];
    private int line;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
    }

    @Override
    protected void handleField(int column, char[] characters, int from, int length, boolean quoted) {
        if (column == CsvFiles.MOST_CELLS || length > CsvFiles.LONGEST_CELL) {
            throw new CsvParseException("Beyond measure: a row or a cell that begins in line " + line);
        }
        if (column == columns.size()) {
            columns.add(new TextPool());
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[column] = columns.get(column).text(characters, from, length);
    }

    /// A line without anything is a row of one empty cell.
    @Override
    protected void handleEmpty() {
        handleField(0, new char[0], 0, 0, false);
    }

    @Override
    protected Table.Row buildRecord() {
        int count = Math.max(1, getFieldCount());
        if (cells.length != count) {
            // Nearly all rows have as many cells: one copy is then enough.
            cells = Arrays.copyOf(cells, count);
        }
        return new Table.Row(line, List.of(cells));
    }
}
