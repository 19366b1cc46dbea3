package fr.continuum.adapters.cli;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFailure;
import fr.continuum.domain.shared.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file named on the command line; it is told without what in its name tells of somebody ([FileNames]).
public record FileContent(Path file) implements Content {

    @Override
    public String name() {
        Path name = file.getFileName();
        return FileNames.told(name == null ? file.toString() : name.toString());
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (FileSystemException e) {
            throw FileFailure.told(e);
        }
    }
}
