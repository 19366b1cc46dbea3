package fr.continuum.adapters.files.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// What workbooks and documents are packed in, looked into before anything unpacks it whole. Read as what unpacks it
/// does.
public final class Archives {

    /// A plan, or a table of tens of thousands of rows, unpacked; what is larger fills the memory.
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private Archives() {}

    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /// The names of what it holds; empty where it is damaged, or swells beyond what a table or a plan can be.
    public static Optional<Set<String>> entries(byte[] archive) {
        Set<String> names = new TreeSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(archive))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
        } catch (IOException _) {
            return Optional.empty();
        }
        return Optional.of(names);
    }
}
