package fr.continuum.bootstrap.shell;

import fr.continuum.adapters.files.demo.GeneratedAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// The files of the demonstration, for the tests that need no real ones.
record InventedCity(Path folder) {

    static InventedCity in(Path folder) throws IOException {
        new GeneratedAuthority().writeTo(Files.createDirectories(folder));
        return new InventedCity(folder);
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    /// A folder with the documents of one year whose names contain the words.
    Path inbox(String year, String words) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox-" + year + words));
        try (Stream<Path> documents = Files.list(folder.resolve("inbox"))) {
            for (Path document : documents
                    .filter(file -> file.getFileName().toString().startsWith(year)
                            && file.getFileName().toString().contains(words))
                    .toList()) {
                Files.copy(document, inbox.resolve(document.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return inbox;
    }
}
