package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.store.ZippedContent;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The rows of a reduced form on their way to the archive, before it is known what they begin with. A thread of their
/// own compresses and fingerprints them meanwhile, as if they began with what was expected: what they do begin with is
/// then set before them, compressed apart, as `gzip` allows. They lie in a file that has no name any more once it is
/// open: nothing is left of it where the program ends, or is ended. Not for use by several threads.
final class SpooledRows implements Closeable {

    private static final System.Logger LOG = System.getLogger(SpooledRows.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final int CHUNKS = 4;
    private static final Chunk LAST = new Chunk();

    private final FileChannel file;
    private final byte[] expected;
    private final MessageDigest digest = Sha256.digest();
    private final BlockingQueue<Chunk> full = new ArrayBlockingQueue<>(CHUNKS + 1);
    private final BlockingQueue<Chunk> free = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread thread;
    private volatile @Nullable IOException failure;
    private boolean taken;

    /// The disk did not take it.
    static final class NoRoom extends Exception {

        private static final long serialVersionUID = 1;

        NoRoom(IOException cause) {
            super(cause);
            LOG.log(System.Logger.Level.WARNING, "Rows cannot be laid aside; their file is read twice instead", cause);
        }
    }

    /// Some of the rows.
    private static final class Chunk {

        private byte[] bytes = new byte[0];
        private int length;
    }

    private SpooledRows(FileChannel file, byte[] expected) {
        this.file = file;
        this.expected = expected;
        digest.update(expected);
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            free.add(new Chunk());
        }
        this.thread = Thread.ofPlatform().daemon().name("rows-to-archive").start(this::write);
    }

    /// @param expected what the form will begin with, most likely
    static SpooledRows open(FeedIdentity expected) throws NoRoom {
        try {
            // For its owner alone.
            Path place = Files.createTempFile("continuum-", ".rows");
            try {
                return new SpooledRows(
                        FileChannel.open(
                                place,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE),
                        ReducedWriter.beginning(expected));
            } catch (IOException e) {
                Files.deleteIfExists(place);
                throw e;
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private void write() {
        boolean ended = false;
        try {
            try (OutputStream out = new Quickest(new Unclosed(Channels.newOutputStream(file)))) {
                for (Chunk chunk = full.take(); chunk != LAST; chunk = full.take()) {
                    digest.update(chunk.bytes, 0, chunk.length);
                    out.write(chunk.bytes, 0, chunk.length);
                    free.add(chunk);
                }
                ended = true;
            } catch (IOException e) {
                failure = e;
                // What still comes is taken, and lost: whoever adds it is told.
                for (Chunk chunk = ended ? LAST : full.take(); chunk != LAST; chunk = full.take()) {
                    boolean _ = free.offer(chunk);
                }
            }
        } catch (InterruptedException _) {
            // Nobody takes what was laid aside.
            Thread.currentThread().interrupt();
        }
    }

    /// Takes all that was written so far.
    void add(ReducedWriter writer) throws NoRoom, InterruptedIOException {
        failed();
        int length = writer.length();
        byte[] written = writer.take();
        try {
            Chunk chunk = free.take();
            if (chunk.bytes.length < length) {
                chunk.bytes = new byte[Math.max(BUFFER, length)];
            }
            System.arraycopy(written, 0, chunk.bytes, 0, length);
            chunk.length = length;
            full.put(chunk);
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    /// Waits until all that was added lies there.
    void end() throws NoRoom, InterruptedIOException {
        try {
            full.put(LAST);
            thread.join();
        } catch (InterruptedException _) {
            throw interrupted();
        }
        failed();
    }

    private void failed() throws NoRoom {
        IOException why = failure;
        if (why != null) {
            throw new NoRoom(why);
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted while rows were laid aside");
    }

    /// The whole form, after [#end]. It may be opened once: what lies here is gone when that is closed, or nobody
    /// has it any more.
    ///
    /// @param name how it is told
    ZippedContent after(FeedIdentity beginning, String name) {
        taken = true;
        return new Kept(name, ReducedWriter.beginning(beginning));
    }

    /// Gives up what nobody took.
    @Override
    public void close() throws IOException {
        if (!taken) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException _) {
                throw interrupted();
            } finally {
                file.close();
            }
        }
    }

    private final class Kept extends ZippedContent {

        private final String name;
        private final byte[] beginning;

        Kept(String name, byte[] beginning) {
            this.name = name;
            this.beginning = beginning;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Sha256 fingerprint() throws IOException {
            if (Arrays.equals(beginning, expected)) {
                return Sha256.from(cloned());
            }
            // It begins otherwise than was expected: its rows are gone through again.
            MessageDigest other = Sha256.digest();
            other.update(beginning);
            byte[] buffer = new byte[BUFFER];
            try (InputStream rows =
                    new GZIPInputStream(new Unended(Channels.newInputStream(file.position(0))), BUFFER)) {
                for (int read = rows.read(buffer); read >= 0; read = rows.read(buffer)) {
                    other.update(buffer, 0, read);
                }
            }
            return Sha256.from(other);
        }

        private MessageDigest cloned() {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            InputStream rows = Channels.newInputStream(file.position(0));
            return new SequenceInputStream(new ByteArrayInputStream(beginning), new GZIPInputStream(rows, BUFFER));
        }

        @Override
        public InputStream openZipped() throws IOException {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            try (OutputStream out = new Quickest(first)) {
                out.write(beginning);
            }
            return new SequenceInputStream(
                    new ByteArrayInputStream(first.toByteArray()), Channels.newInputStream(file.position(0)));
        }
    }

    /// Ends without closing the file below.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// As above, of a file that is read.
    private static final class Unended extends FilterInputStream {

        Unended(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The file is read again.
        }
    }

    /// Compresses at its quickest: a million rows are on their way, and are short already.
    private static final class Quickest extends GZIPOutputStream {

        Quickest(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
