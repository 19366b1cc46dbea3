package fr.continuum.application.night;

import fr.continuum.application.port.Content;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A text on its way to the archive.
record TextContent(String name, String text) implements Content {

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
