package fr.continuum.adapters.files.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Decodes a stream on a thread of its own, a little ahead of who reads the text: taking bytes in and making rows of
/// them then cost what the longer of the two does. What goes wrong there is thrown to who reads. Read by one thread.
final class ReadAhead extends Reader {

    private static final int BYTES = 1 << 16;
    private static final int CHUNKS = 4;

    /// Room for what went wrong besides.
    private final BlockingQueue<Chunk> read = new ArrayBlockingQueue<>(CHUNKS + 1);

    private final BlockingQueue<Chunk> free = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread thread;
    private @Nullable Chunk now;
    private int place;

    /// Some of the text; the last one says how it ended.
    private static final class Chunk {

        private final char[] text = new char[BYTES];
        private int length;
        private boolean last;
        private @Nullable Throwable failure;
    }

    /// @param in closed with this
    /// @param strict whether bytes that are not of the encoding end the text with a
    /// [java.nio.charset.CharacterCodingException]; each becomes U+FFFD otherwise
    ReadAhead(InputStream in, Charset encoding, boolean strict) {
        CodingErrorAction otherwise = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharsetDecoder decoder =
                encoding.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            free.add(new Chunk());
        }
        this.thread = Thread.ofPlatform().daemon().name("read-ahead").start(() -> decode(in, decoder));
    }

    private void decode(InputStream in, CharsetDecoder decoder) {
        try (in) {
            ByteBuffer bytes = ByteBuffer.allocate(BYTES);
            boolean ended = false;
            while (!ended) {
                Chunk chunk = free.take();
                int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = got < 0;
                bytes.limit(bytes.position() + Math.max(got, 0)).position(0);
                fill(chunk, decoder, bytes, ended);
                bytes.compact();
                read.put(chunk);
            }
        } catch (InterruptedException _) {
            // Nobody reads any more.
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            Chunk told = new Chunk();
            told.failure = e;
            told.last = true;
            read.add(told);
        }
    }

    /// A byte makes one character at most, so that all of them fit.
    private static void fill(Chunk chunk, CharsetDecoder decoder, ByteBuffer bytes, boolean ended) throws IOException {
        CharBuffer text = CharBuffer.wrap(chunk.text);
        var result = decoder.decode(bytes, text, ended);
        if (result.isError()) {
            result.throwException();
        }
        if (ended) {
            decoder.flush(text);
        }
        chunk.length = text.position();
        chunk.last = ended;
    }

    @Override
    public int read(char[] into, int from, int wanted) throws IOException {
        Objects.checkFromIndexSize(from, wanted, into.length);
        Chunk chunk = chunk();
        if (wanted == 0) {
            return 0;
        }
        if (place == chunk.length) {
            return -1;
        }
        int some = Math.min(wanted, chunk.length - place);
        System.arraycopy(chunk.text, place, into, from, some);
        place += some;
        return some;
    }

    /// One with something to read, or the last.
    private Chunk chunk() throws IOException {
        try {
            Chunk chunk = now;
            while (chunk == null || (place == chunk.length && !chunk.last)) {
                if (chunk != null) {
                    free.add(chunk);
                }
                chunk = read.take();
                now = chunk;
                place = 0;
            }
            fail(chunk.failure);
            return chunk;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while reading");
        }
    }

    private static void fail(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /// Waits until the stream is closed.
    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while closing");
        }
    }
}
