package fr.continuum.adapters.files.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Packs a workbook again without the time it was made at, so that the same content is the same bytes.
public final class StableZip {

    /// The first day ZIP archives know.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Smaller parts are not looked at by readers.
    private static final int SUSPECT = 100_000;

    /// Readers suspect what swells to a hundred times its size; ours stays well below.
    private static final int MOST_SWELLING = 50;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private StableZip() {}

    /// @param workbook as a writer of spreadsheets made it
    public static void pack(byte[] workbook, OutputStream to) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(to);
        try (ZipFile made = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(made.getEntries())) {
                try (InputStream part = made.getInputStream(entry)) {
                    byte[] content = timeless(entry.getName(), part.readAllBytes());
                    packed.putNextEntry(entry(entry.getName(), content));
                    packed.write(content);
                    packed.closeEntry();
                }
            }
        }
        packed.finish();
        packed.flush();
    }

    private static byte[] timeless(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("$1" + Instant.EPOCH)
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /// What repeats itself so much that it would be taken for an archive made to swell, by us too, is not
    /// compressed.
    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (content.length > SUSPECT && compressed(content) * MOST_SWELLING < content.length) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    private static long compressed(byte[] content) {
        byte[] buffer = new byte[8_192];
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            while (!deflater.finished()) {
                if (deflater.deflate(buffer) < 0) {
                    throw new IllegalStateException("Bytes in memory are compressed to the last");
                }
            }
            return deflater.getBytesWritten();
        }
    }
}
