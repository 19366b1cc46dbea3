package fr.continuum.adapters.persistence.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into one table by `COPY … (FORMAT binary)`: each row is begun, then given its columns in order.
/// Holds one buffer, whatever the number of rows. Closed before [#end], it takes everything back.
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int FLUSH_AT = 1 << 16;

    /// Five numbers.
    private static final int ARRAY_HEAD = 20;

    private static final int OID_OF_TEXT = 25;

    private final CopyIn copy;
    private final int columns;
    private byte[] buffer = new byte[FLUSH_AT * 2];
    private int at;

    private BinaryCopy(CopyIn copy, int columns) {
        this.copy = copy;
        this.columns = columns;
        raw(SIGNATURE);
    }

    public static BinaryCopy into(Connection connection, String table, List<String> columns) {
        String statement = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
        try {
            return new BinaryCopy(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement), columns.size());
        } catch (SQLException e) {
            throw new DataAccessException(statement, e);
        }
    }

    public BinaryCopy row() {
        if (at >= FLUSH_AT) {
            flush();
        }
        room(2);
        put16(columns);
        return this;
    }

    public BinaryCopy int16(int value) {
        room(6);
        put32(2);
        put16(value);
        return this;
    }

    public BinaryCopy int32(int value) {
        room(8);
        put32(4);
        put32(value);
        return this;
    }

    public BinaryCopy int64(long value) {
        room(12);
        put32(8);
        put32((int) (value >> 32));
        put32((int) value);
        return this;
    }

    public BinaryCopy bool(boolean value) {
        room(5);
        put32(1);
        buffer[at++] = (byte) (value ? 1 : 0);
        return this;
    }

    public BinaryCopy none() {
        room(4);
        put32(-1);
        return this;
    }

    public BinaryCopy textOrNone(String text) {
        return text.isEmpty() ? none() : text(text);
    }

    /// A text in UTF-8. NUL, which PostgreSQL cannot hold, becomes U+FFFD.
    public BinaryCopy text(String text) {
        int length = text.length();
        room(4 + length);
        int start = at + 4;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= 0x80) {
                return wide(text);
            }
            buffer[start + i] = (byte) c;
        }
        put32(length);
        at += length;
        return this;
    }

    private BinaryCopy wide(String text) {
        byte[] bytes = text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        room(4);
        put32(bytes.length);
        raw(bytes);
        return this;
    }

    /// Texts as one array of `text`; NUL as in [#text].
    public BinaryCopy texts(List<String> texts) {
        List<byte[]> all = texts.stream()
                .map(text -> text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8))
                .toList();
        int length = ARRAY_HEAD + all.stream().mapToInt(text -> 4 + text.length).sum();
        room(4 + ARRAY_HEAD);
        put32(length);
        // One dimension without nulls, of the type that has this number in every PostgreSQL, from place 1.
        put32(1);
        put32(0);
        put32(OID_OF_TEXT);
        put32(all.size());
        put32(1);
        for (byte[] text : all) {
            room(4);
            put32(text.length);
            raw(text);
        }
        return this;
    }

    /// Hands over what is left and ends the copy.
    public void end() {
        room(2);
        put16(-1);
        flush();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new DataAccessException("COPY did not end", e);
        }
    }

    @Override
    public void close() {
        if (copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                throw new DataAccessException("COPY could not be cancelled", e);
            }
        }
    }

    private void raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
    }

    private void room(int bytes) {
        if (at + bytes > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, at + bytes));
        }
    }

    private void put16(int value) {
        buffer[at++] = (byte) (value >> 8);
        buffer[at++] = (byte) value;
    }

    private void put32(int value) {
        buffer[at++] = (byte) (value >> 24);
        buffer[at++] = (byte) (value >> 16);
        buffer[at++] = (byte) (value >> 8);
        buffer[at++] = (byte) value;
    }

    private void flush() {
        try {
            copy.writeToCopy(buffer, 0, at);
            at = 0;
        } catch (SQLException e) {
            throw new DataAccessException("COPY was refused", e);
        }
    }
}
