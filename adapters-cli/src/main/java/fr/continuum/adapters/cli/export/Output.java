package fr.continuum.adapters.cli.export;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Where an export goes: the file named, whole or not at all, or the standard output.
final class Output {

    private Output() {}

    /// Writes, and says whether what was written is to be kept.
    @FunctionalInterface
    interface Writing {
        boolean writeTo(OutputStream to) throws IOException;
    }

    /// @param file null for the standard output
    /// @return whether something was put out
    static boolean write(@Nullable Path file, Writing writing) throws IOException {
        Path apart = file == null
                ? Files.createTempFile("continuum", ".export")
                : file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".tmp");
        try {
            boolean keep;
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(apart))) {
                keep = writing.writeTo(to);
            }
            if (keep && file != null) {
                Files.move(apart, file, StandardCopyOption.REPLACE_EXISTING);
            } else if (keep) {
                try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    Files.copy(apart, out);
                }
            }
            return keep;
        } finally {
            Files.deleteIfExists(apart);
        }
    }
}
