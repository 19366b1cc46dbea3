package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import fr.continuum.application.port.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/// The rows of a CSV file, one after the other.
final class CsvSource implements TableRows.Source {

    /// The header stands within so many characters, or the separator is told.
    private static final int LOOKED_AT = 256 * 1024;

    private final String file;
    private final CloseableIterator<Table.Row> records;

    private CsvSource(String file, CloseableIterator<Table.Row> records) {
        this.file = file;
        this.records = records;
    }

    static CsvSource open(Content file, FileShape shape, Set<String> wanted) throws IOException, TableRows.SpoiltTable {
        Optional<Charset> encoding = TextBytes.encoding(file, shape.encoding());
        if (encoding.isEmpty()) {
            throw new TableRows.SpoiltTable(CsvFiles.otherEncoding(file.name(), shape));
        }
        String separator = shape.separator().isEmpty()
                ? CsvFiles.separator(
                        start(file, encoding.get()), wanted, shape.headerRow(), shape.headerRow() + HeaderRow.LAST - 1)
                : shape.separator();
        return new CsvSource(
                file.name(),
                CsvFiles.reader(separator)
                        .build(new CsvRows(), text(file, encoding.get()))
                        .iterator());
    }

    /// Without byte-order mark.
    private static Reader text(Content file, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), encoding));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /// The first lines, whole.
    private static String start(Content file, Charset encoding) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        try (Reader text = text(file, encoding)) {
            for (int read = text.read(start); read > 0; read = text.read(start, length, LOOKED_AT - length)) {
                length += read;
            }
        }
        int end = length;
        while (length == LOOKED_AT && end > 0 && start[end - 1] != '\n' && start[end - 1] != '\r') {
            end--;
        }
        return new String(start, 0, end == 0 ? length : end);
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public Optional<Table.Row> next() throws IOException, TableRows.SpoiltTable {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new TableRows.SpoiltTable(CsvFiles.malformed(file, e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
