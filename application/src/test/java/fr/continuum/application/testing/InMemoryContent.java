package fr.continuum.application.testing;

import fr.continuum.application.port.Content;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A content made by a test.
public record InMemoryContent(String name, byte[] bytes) implements Content {

    public static InMemoryContent of(String name, String text) {
        return new InMemoryContent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
