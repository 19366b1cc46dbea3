package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import fr.continuum.application.port.Content;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The rows of a CSV file, one after the other.
final class CsvSource implements TableRows.Source {

    /// The header stands within so many characters, or the separator is told.
    private static final int LOOKED_AT = 256 * 1024;

    private final String file;
    private final CloseableIterator<RowText> records;

    private CsvSource(String file, CloseableIterator<RowText> records) {
        this.file = file;
        this.records = records;
    }

    static CsvSource open(Content file, FileShape shape, Set<String> wanted) throws IOException, TableRows.SpoiltTable {
        Optional<Charset> encoding = TextBytes.encoding(file, shape.encoding());
        if (encoding.isEmpty()) {
            throw new TableRows.SpoiltTable(CsvFiles.otherEncoding(file.name(), shape));
        }
        return new CsvSource(
                file.name(), rows(separator(file, encoding.get(), shape, wanted), text(file, encoding.get())));
    }

    /// A text read once: its encoding and its separator are those of its first lines. Where that proves wrong,
    /// reading fails with a [java.nio.charset.CharacterCodingException].
    ///
    /// @param start its first lines, of which the encoding is found by reading them through
    /// @param whole closed with this
    static CsvSource once(Content start, InputStream whole, FileShape shape, Set<String> wanted)
            throws IOException, TableRows.SpoiltTable {
        Optional<Charset> encoding = TextBytes.encoding(start, shape.encoding());
        if (encoding.isEmpty()) {
            throw new TableRows.SpoiltTable(CsvFiles.otherEncoding(start.name(), shape));
        }
        boolean strict = shape.encoding() != null || StandardCharsets.UTF_8.equals(encoding.get());
        String separator = separator(start, encoding.get(), shape, wanted);
        ReadAhead text = new ReadAhead(whole, encoding.get(), strict);
        try {
            return new CsvSource(start.name(), new RowsAhead(CsvFiles.reader(separator), unmarked(text)));
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    private static String separator(Content file, Charset encoding, FileShape shape, Set<String> wanted)
            throws IOException {
        return shape.separator().isEmpty()
                ? CsvFiles.separator(
                        start(file, encoding), wanted, shape.headerRow(), shape.headerRow() + HeaderRow.LAST - 1)
                : shape.separator();
    }

    private static CloseableIterator<RowText> rows(String separator, Reader text) {
        return CsvFiles.reader(separator).build(new CsvRows(), text).iterator();
    }

    /// Without byte-order mark.
    private static Reader text(Content file, Charset encoding) throws IOException {
        return unmarked(new InputStreamReader(file.open(), encoding));
    }

    private static Reader unmarked(Reader marked) throws IOException {
        BufferedReader text = new BufferedReader(marked);
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
        return nextText().map(RowText::row);
    }

    @Override
    public Optional<RowText> nextText() throws IOException, TableRows.SpoiltTable {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw new TableRows.SpoiltTable(CsvFiles.malformed(file, e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void seekAmong(KnownCodes<?> known) {
        if (records instanceof RowsAhead ahead) {
            ahead.seekAmong(known);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
