package fr.continuum.adapters.files.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a stream, decoded [Ahead] of who reads it. Read by one thread.
final class ReadAhead extends Reader {

    private static final int BYTES = 1 << 16;
    private static final int CHUNKS = 4;

    private final Ahead<Chunk> chunks;
    private @Nullable Chunk now;
    private int place;
    private boolean ended;

    /// Some of the text.
    private static final class Chunk {

        private final char[] text = new char[BYTES];
        private int length;
    }

    /// @param in closed with this
    /// @param strict whether bytes that are not of the encoding end the text with a
    /// [java.nio.charset.CharacterCodingException]; each becomes U+FFFD otherwise
    ReadAhead(InputStream in, Charset encoding, boolean strict) {
        CodingErrorAction otherwise = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        this.chunks = new Ahead<>(
                "read-ahead",
                Stream.generate(Chunk::new).limit(CHUNKS).toList(),
                new Decoding(
                        in, encoding.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise)));
    }

    private static final class Decoding implements Ahead.Filling<Chunk> {

        private final InputStream in;
        private final CharsetDecoder decoder;
        private final boolean asciiAsItIs;
        private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);

        Decoding(InputStream in, CharsetDecoder decoder) {
            this.in = in;
            this.decoder = decoder;
            this.asciiAsItIs = AsciiRuns.standIn(decoder.charset());
        }

        /// A byte makes one character at most, so that all of them fit.
        @Override
        public boolean fill(Chunk chunk) throws IOException {
            int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
            boolean last = got < 0;
            bytes.limit(bytes.position() + Math.max(got, 0)).position(0);
            CharBuffer text = CharBuffer.wrap(chunk.text);
            CoderResult result =
                    asciiAsItIs ? AsciiRuns.decode(bytes, text, decoder, last) : decoder.decode(bytes, text, last);
            if (result.isError()) {
                result.throwException();
            }
            if (last) {
                decoder.flush(text);
            }
            chunk.length = text.position();
            bytes.compact();
            return last;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public int read(char[] into, int from, int wanted) throws IOException {
        Objects.checkFromIndexSize(from, wanted, into.length);
        if (wanted == 0) {
            return 0;
        }
        Chunk chunk = now;
        while (!ended && (chunk == null || place == chunk.length)) {
            chunk = chunks.next();
            now = chunk;
            place = 0;
            ended = chunk == null;
        }
        if (chunk == null) {
            return -1;
        }
        int some = Math.min(wanted, chunk.length - place);
        System.arraycopy(chunk.text, place, into, from, some);
        place += some;
        return some;
    }

    /// Waits until the stream is closed.
    @Override
    public void close() throws IOException {
        chunks.close();
    }
}
