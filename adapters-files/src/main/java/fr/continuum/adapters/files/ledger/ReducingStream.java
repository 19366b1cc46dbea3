package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.domain.ledger.FeedIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/// The reduced form of a feed, made as it is read, some rows at a time.
final class ReducingStream extends InputStream {

    /// Made at once, so that few calls are needed.
    private static final int CHUNK = 1 << 15;

    private final FeedLines lines;
    private final ReducedWriter writer;
    private byte[] made;
    private int length;
    private int place;
    private boolean ended;

    /// @param lines closed with this
    ReducingStream(FeedIdentity identity, FeedLines lines) {
        this.lines = lines;
        this.writer = new ReducedWriter(identity.fiscalYear());
        this.made = ReducedWriter.beginning(identity);
        this.length = made.length;
    }

    @Override
    public int read() throws IOException {
        return more() ? made[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int wanted) throws IOException {
        Objects.checkFromIndexSize(from, wanted, into.length);
        if (wanted == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(wanted, length - place);
        System.arraycopy(made, place, into, from, some);
        place += some;
        return some;
    }

    private boolean more() throws IOException {
        if (place < length) {
            return true;
        }
        try {
            while (!ended && writer.length() < CHUNK) {
                Optional<FeedLine> next = lines.next();
                next.ifPresent(writer::write);
                ended = next.isEmpty();
            }
        } catch (TableRows.SpoiltTable spoilt) {
            throw new Unreduced(spoilt.fault());
        }
        place = 0;
        length = writer.length();
        made = writer.take();
        return length > 0;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
