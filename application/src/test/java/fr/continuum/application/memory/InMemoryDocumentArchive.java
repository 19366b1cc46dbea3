package fr.continuum.application.memory;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// An archive that lasts as long as the test.
public final class InMemoryDocumentArchive implements DocumentArchive {

    private final Map<Sha256, byte[]> contents = new HashMap<>();

    @Override
    public Sha256 put(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readAllBytes();
            Sha256 fingerprint = Sha256.of(bytes);
            contents.put(fingerprint, bytes);
            return fingerprint;
        }
    }

    @Override
    public boolean contains(Sha256 fingerprint) {
        return contents.containsKey(fingerprint);
    }

    @Override
    public Content open(Sha256 fingerprint) {
        byte[] bytes = contents.get(fingerprint);
        if (bytes == null) {
            throw new NoSuchElementException("No content " + fingerprint);
        }
        return new InMemoryContent(fingerprint.value(), bytes);
    }

    List<Sha256> all() {
        return contents.keySet().stream().sorted().toList();
    }

    public void remove(Sha256 fingerprint) {
        contents.remove(fingerprint);
    }
}
