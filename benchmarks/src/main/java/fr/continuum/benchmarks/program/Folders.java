package fr.continuum.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders of homes, made and taken away.
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// With owners and rights, which PostgreSQL asks of its data.
    public static void copy(Path from, Path to) throws IOException, InterruptedException {
        int code = new ProcessBuilder(List.of("cp", "-a", from.toString(), to.toString()))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("cp ended with " + code);
        }
    }
}
