package fr.continuum.application.testing;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The real files that lie beside the project (`-Dcontinuum.shared.data=…` names another place). Where they are not
/// there, tests that read them fail in continuous integration (`CI=true`), and are skipped, loudly, elsewhere.
public final class SharedData {

    private SharedData() {}

    /// A file or folder of the real files, by its path among them.
    public static Path path(String relative) {
        Path folder = Path.of(System.getProperty("continuum.shared.data", "../../shared/data"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            String message = "REAL FILES NOT FOUND: nothing was tested on them. Expected in " + folder
                    + "; name another place with -Dcontinuum.shared.data=...";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.err.println("*** " + message + " ***");
            Assumptions.abort(message);
        }
        return folder.resolve(relative);
    }

    /// A real file, to be read again and again.
    public static Content content(String relative) {
        return content(path(relative));
    }

    /// The real files of a folder that end so, by name.
    public static List<Content> contents(String relative, String ending) {
        try (Stream<Path> files = Files.list(path(relative))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SharedData::content)
                    .toList();
        } catch (IOException e) {
            return Assertions.fail(e);
        }
    }

    private static Content content(Path path) {
        return new RealFile(path);
    }

    private record RealFile(Path path) implements Content {

        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
