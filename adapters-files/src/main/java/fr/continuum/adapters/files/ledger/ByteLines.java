package fr.continuum.adapters.files.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a content as bytes, without the line feed that ends each. Not for use by several threads.
final class ByteLines implements Closeable {

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int filled;
    private int from;
    private int to = -1;
    private boolean ended;

    /// @param in closed with this
    ByteLines(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line.
    ///
    /// @return false after the last
    boolean next() throws IOException {
        from = to + 1;
        int at = from;
        while (true) {
            while (at < filled) {
                if (bytes[at] == '\n') {
                    to = at;
                    return true;
                }
                at++;
            }
            if (ended) {
                to = filled;
                return from < filled;
            }
            at -= from;
            fill();
        }
    }

    /// Moves the line that has begun to the front, and reads on behind it.
    private void fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        from = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }

    /// What the line lies in.
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /// One beyond its last byte.
    int to() {
        return to;
    }

    String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
