package fr.continuum.adapters.files.totem;

import fr.continuum.application.port.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A document whose lines no longer state their section.
record WithoutSections(Content document) implements Content {

    @Override
    public String name() {
        return document.name();
    }

    @Override
    public InputStream open() throws IOException {
        try (InputStream in = document.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String silent = text.replaceAll("<CaracSup [^>]*\"Section\"[^>]*/>", "");
            return new ByteArrayInputStream(silent.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
