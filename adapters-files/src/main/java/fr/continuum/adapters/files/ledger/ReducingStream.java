package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.domain.ledger.FeedIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The reduced form of a feed, made row by row as it is read: one row is held at a time.
final class ReducingStream extends InputStream {

    private final FeedLines lines;
    private byte[] line;
    private int place;

    /// @param lines closed with this
    ReducingStream(FeedIdentity identity, FeedLines lines) {
        this.lines = lines;
        this.line = ReducedRows.identity(identity).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        return more() ? line[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        int read = 0;
        while (read < length && more()) {
            int some = Math.min(length - read, line.length - place);
            System.arraycopy(line, place, into, from + read, some);
            place += some;
            read += some;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    private boolean more() throws IOException {
        if (place < line.length) {
            return true;
        }
        try {
            Optional<FeedLine> next = lines.next();
            if (next.isEmpty()) {
                return false;
            }
            line = ReducedRows.row(next.get()).getBytes(StandardCharsets.UTF_8);
            place = 0;
            return true;
        } catch (TableRows.SpoiltTable spoilt) {
            throw new Unreduced(spoilt.fault());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
