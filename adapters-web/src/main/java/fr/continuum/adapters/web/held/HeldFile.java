package fr.continuum.adapters.web.held;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// The bytes of a dropped file, out of memory: on the disk without a name, so that nobody else can open them and that
/// they are gone once let go, even where the program is killed.
public final class HeldFile implements Content, AutoCloseable {

    private final String name;
    private final FileChannel channel;

    private HeldFile(String name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /// @param folder where the disk has room
    /// @param most bytes that are copied; what follows is left out
    public static HeldFile copy(Content file, Path folder, long most) throws IOException {
        Path place = Files.createTempFile(folder, "continuum-", ".depot");
        FileChannel channel = FileChannel.open(
                place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try (InputStream in = file.open()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0 && channel.size() < most; read = in.read(buffer)) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, (int) Math.min(read, most - channel.size()));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            return new HeldFile(file.name(), channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    public long size() throws IOException {
        return channel.size();
    }

    /// False once it was let go.
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A dropped file cannot be let go", e);
        }
    }

    /// Reads from its own place: others may read at the same time.
    private final class Reading extends InputStream {

        private long place;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            Objects.checkFromIndexSize(from, length, into.length);
            int read = channel.read(ByteBuffer.wrap(into, from, length), place);
            place += Math.max(0, read);
            return read;
        }
    }
}
