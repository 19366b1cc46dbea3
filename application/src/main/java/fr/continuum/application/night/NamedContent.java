package fr.continuum.application.night;

import fr.continuum.application.port.Content;
import java.io.IOException;
import java.io.InputStream;

/// An archived content under the name its sender knows it by.
record NamedContent(String name, Content content) implements Content {

    @Override
    public InputStream open() throws IOException {
        return content.open();
    }
}
