package fr.continuum.application.memory;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// An archive that lasts as long as the test.
public final class InMemoryDocumentArchive implements DocumentArchive {

    private final Map<Sha256, byte[]> contents = new HashMap<>();
    private final Map<Reduction, Sha256> kept = new HashMap<>();

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

    @Override
    public void keep(Reduction of, Content content) throws IOException {
        kept.put(of, put(content));
    }

    @Override
    public boolean contains(Reduction of) {
        return kept.containsKey(of);
    }

    @Override
    public Content open(Reduction of) {
        Sha256 fingerprint = kept.get(of);
        if (fingerprint == null) {
            throw new NoSuchElementException("Nothing is kept of " + of);
        }
        return new InMemoryContent(of.document().value(), contents.get(fingerprint));
    }

    @Override
    public void forget(Sha256 document) {
        remove(document);
    }

    /// As an archive of an earlier version of the program, which kept feeds as they came.
    public void forgetWhatWasKept() {
        kept.values().forEach(contents::remove);
        kept.clear();
    }

    /// All that lies here, as text.
    public List<String> texts() {
        return contents.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    List<Sha256> all() {
        return contents.keySet().stream().sorted().toList();
    }

    public void remove(Sha256 fingerprint) {
        contents.remove(fingerprint);
    }
}
