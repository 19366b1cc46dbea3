package fr.continuum.bootstrap.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The two locks of a home's server. The system releases those of a killed process.
final class Locks implements AutoCloseable {

    private final Path turnFile;
    private final FileChannel users;
    private @Nullable FileLock use;

    Locks(ServerFiles files) throws IOException {
        turnFile = files.turn();
        users = open(files.users());
    }

    /// Waits for one's turn to start, join or stop the server; closing the channel ends it.
    FileChannel turn() throws IOException {
        FileChannel channel = open(turnFile);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Says that this process uses the server. To be called in one's turn.
    void use() throws IOException {
        use = users.lock(0, Long.MAX_VALUE, true);
    }

    /// Says that this process no longer uses the server. To be called in one's turn.
    ///
    /// @return whether nobody else uses it
    boolean leave() throws IOException {
        if (use != null) {
            use.release();
        }
        try (FileLock alone = users.tryLock()) {
            return alone != null;
        }
    }

    @Override
    public void close() throws IOException {
        users.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
