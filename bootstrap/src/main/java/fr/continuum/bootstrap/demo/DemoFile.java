package fr.continuum.bootstrap.demo;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the demonstration.
record DemoFile(Path file) implements Content {

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
