package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/// The rows of a CSV file as its parser finds them: one and the same [RowText] stands for each of them in turn, unless
/// they are given others.
final class CsvRows extends AbstractBaseCsvCallbackHandler<RowText> {

    private RowText row = new RowText();
    private int line;

    /// What stands for the rows that are found from now on.
    void into(RowText next) {
        row = next;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        row.begin(line);
    }

    @Override
    protected void handleField(int column, char[] characters, int from, int length, boolean quoted) {
        if (column == CsvFiles.MOST_CELLS || length > CsvFiles.LONGEST_CELL) {
            throw new CsvParseException("Beyond measure: a row or a cell that begins in line " + line);
        }
        row.add(characters, from, length);
    }

    /// A line without anything is a row of one empty cell.
    @Override
    protected void handleEmpty() {
        handleField(0, new char[0], 0, 0, false);
    }

    @Override
    protected RowText buildRecord() {
        return row;
    }
}
