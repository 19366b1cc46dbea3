package fr.continuum.adapters.files.profile;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
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

/// A workbook laid aside on the disk to be read in any order. It may be full of people: it lies in a file that has no
/// name any more before its first byte is written, so that nothing is left of it where the program ends, or is ended.
final class UnnamedWorkbook implements ZipEntrySource {

    private final ZipFileZipEntrySource parts;

    private UnnamedWorkbook(ZipFile zip) {
        this.parts = new ZipFileZipEntrySource(zip);
    }

    /// The bytes of a workbook, out of sight.
    ///
    /// @return to be closed
    /// @throws IOException where the bytes could not be had, or laid aside
    static FileChannel copy(Content file) throws IOException {
        FileChannel channel = unnamed();
        try (InputStream in = file.open()) {
            in.transferTo(Channels.newOutputStream(channel));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// The parts of a workbook.
    ///
    /// @param copy its bytes, which go with this
    /// @throws IOException where they are no archive of parts
    static UnnamedWorkbook of(FileChannel copy) throws IOException {
        return new UnnamedWorkbook(
                ZipFile.builder().setSeekableByteChannel(copy.position(0)).get());
    }

    private static FileChannel unnamed() throws IOException {
        // For its owner alone.
        Path place = Files.createTempFile("continuum-", ".classeur");
        try {
            return FileChannel.open(
                    place, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(place);
            throw e;
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

    /// A part that would grow without end when it is unpacked breaks off.
    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new ZipArchiveThresholdInputStream(parts.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }
}
