package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/// A workbook copied to the disk, where it has no name any more before its first byte is written: nobody else can open
/// it, and nothing is left of it where the program ends, or is ended. Its parts are refused where they swell beyond
/// what POI allows.
final class UnnamedZip implements ZipEntrySource {

    private final ZipEntrySource parts;

    private UnnamedZip(ZipEntrySource parts) {
        this.parts = parts;
    }

    /// What was copied is no ZIP.
    static final class NoZip extends IOException {

        private static final long serialVersionUID = 1;

        NoZip(Exception cause) {
            super(cause);
        }
    }

    /// @throws NoZip where the bytes are none; any other IOException is the disk's
    static UnnamedZip copy(Content file) throws IOException {
        // For its owner alone.
        Path place = Files.createTempFile("continuum-", ".xlsx");
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(place);
            throw e;
        }
        try (InputStream in = file.open()) {
            OutputStream out = Channels.newOutputStream(channel);
            in.transferTo(out);
            return new UnnamedZip(new ZipFileZipEntrySource(zip(channel)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static ZipFile zip(FileChannel channel) throws NoZip {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | RuntimeException e) {
            throw new NoZip(e);
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return parts.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return parts.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new ZipArchiveThresholdInputStream(parts.getInputStream(entry));
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
