package fr.continuum.adapters.files.profile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a long text, found [Ahead] of who reads them: to find rows is a quarter of what reading costs. One and
/// the same [RowText] stands for a row until the next is asked for. Read by one thread.
final class RowsAhead implements CloseableIterator<RowText> {

    private static final int SHEAVES = 4;

    private final Ahead<Sheaf> sheaves;
    private final Finding finding;
    private @Nullable Sheaf now;
    private int place;
    private boolean ended;

    /// Some rows, one after the other.
    private static final class Sheaf {

        private static final int ROWS = 256;

        private final List<RowText> rows = new ArrayList<>();
        private int size;

        /// @param pools of all rows: who reads them makes their texts
        Sheaf(List<TextPool> pools) {
            for (int row = 0; row < ROWS; row++) {
                rows.add(new RowText(pools));
            }
        }
    }

    /// @param text closed with this
    RowsAhead(CsvReader.CsvReaderBuilder reader, Reader text) {
        CsvRows rows = new CsvRows();
        List<TextPool> pools = new ArrayList<>();
        this.finding = new Finding(rows, reader.build(rows, text).iterator());
        this.sheaves = new Ahead<>(
                "rows-ahead",
                Stream.generate(() -> new Sheaf(pools)).limit(SHEAVES).toList(),
                finding);
    }

    /// Rows that are found from now on are sought among these, on the thread that finds them.
    void seekAmong(KnownCodes<?> known) {
        finding.known = known;
    }

    private static final class Finding implements Ahead.Filling<Sheaf> {

        private final CsvRows rows;
        private final CloseableIterator<RowText> found;
        private volatile @Nullable KnownCodes<?> known;

        Finding(CsvRows rows, CloseableIterator<RowText> found) {
            this.rows = rows;
            this.found = found;
        }

        @Override
        public boolean fill(Sheaf sheaf) {
            KnownCodes<?> among = known;
            sheaf.size = 0;
            while (sheaf.size < Sheaf.ROWS) {
                rows.into(sheaf.rows.get(sheaf.size));
                if (!found.hasNext()) {
                    return true;
                }
                RowText row = found.next();
                if (among != null) {
                    among.seek(row);
                }
                sheaf.size++;
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            found.close();
        }
    }

    @Override
    public boolean hasNext() {
        Sheaf sheaf = now;
        while (!ended && (sheaf == null || place == sheaf.size)) {
            try {
                sheaf = sheaves.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            now = sheaf;
            place = 0;
            ended = sheaf == null;
        }
        return sheaf != null;
    }

    @Override
    public RowText next() {
        Sheaf sheaf = hasNext() ? now : null;
        if (sheaf == null) {
            throw new NoSuchElementException("After the last row");
        }
        return sheaf.rows.get(place++);
    }

    /// Waits until the text is closed.
    @Override
    public void close() throws IOException {
        sheaves.close();
    }
}
