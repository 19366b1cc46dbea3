package fr.continuum.application.testing;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;

/// A content whose bytes cannot be had: the disk fails.
public record FailingContent(String name) implements Content {

    @Override
    public InputStream open() throws IOException {
        throw new IOException("disk failure");
    }
}
