package fr.continuum.adapters.files.profile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: whoever reads at the same time finds what was there before, or all that is there
/// after.
public final class WholeFile {

    private WholeFile() {}

    /// @param text in UTF-8
    public static void write(String text, Path place) throws IOException {
        Path shelf = Files.createDirectories(place.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(shelf, ".writing-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
