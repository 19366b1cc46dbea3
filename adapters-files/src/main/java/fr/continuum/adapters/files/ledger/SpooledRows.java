package fr.continuum.adapters.files.ledger;

import fr.continuum.application.port.Content;
import fr.continuum.domain.ledger.FeedIdentity;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The rows of a reduced form on their way to the archive, before it is known what they begin with. They lie in a file
/// that has no name any more once it is open: nothing is left of it where the program ends, or is ended. Not for use
/// by several threads.
final class SpooledRows implements Closeable {

    private static final System.Logger LOG = System.getLogger(SpooledRows.class.getName());

    private final FileChannel file;
    private boolean taken;

    /// The disk did not take it.
    static final class NoRoom extends Exception {

        private static final long serialVersionUID = 1;

        NoRoom(IOException cause) {
            super(cause);
            LOG.log(System.Logger.Level.WARNING, "Rows cannot be laid aside; their file is read twice instead", cause);
        }
    }

    private SpooledRows(FileChannel file) {
        this.file = file;
    }

    static SpooledRows open() throws NoRoom {
        try {
            // For its owner alone.
            Path place = Files.createTempFile("continuum-", ".rows");
            try {
                return new SpooledRows(FileChannel.open(
                        place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            } catch (IOException e) {
                Files.deleteIfExists(place);
                throw e;
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /// Takes all that was written so far.
    void add(ReducedWriter writer) throws NoRoom {
        int length = writer.length();
        ByteBuffer bytes = ByteBuffer.wrap(writer.take(), 0, length);
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /// The whole form. It may be opened once: what lies here is gone when that is closed, or nobody has it any
    /// more.
    ///
    /// @param name how it is told
    Content after(FeedIdentity beginning, String name) {
        taken = true;
        return new Kept(name, beginning);
    }

    /// Gives up what nobody took.
    @Override
    public void close() throws IOException {
        if (!taken) {
            file.close();
        }
    }

    private final class Kept implements Content {

        private final String name;
        private final FeedIdentity beginning;

        Kept(String name, FeedIdentity beginning) {
            this.name = name;
            this.beginning = beginning;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() throws IOException {
            file.position(0);
            InputStream rows = Channels.newInputStream(file);
            return new SequenceInputStream(new ByteArrayInputStream(ReducedWriter.beginning(beginning)), rows);
        }
    }
}
