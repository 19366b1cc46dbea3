package fr.continuum.application.memory;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;

/// A quarantine that lasts as long as the test.
public final class InMemoryQuarantinedContents implements QuarantinedContents {

    private final InMemoryDocumentArchive contents = new InMemoryDocumentArchive();

    @Override
    public Sha256 put(Content content) throws IOException {
        return contents.put(content);
    }

    @Override
    public boolean contains(Sha256 fingerprint) {
        return contents.contains(fingerprint);
    }

    @Override
    public Content open(Sha256 fingerprint) {
        return contents.open(fingerprint);
    }

    @Override
    public List<Sha256> all() {
        return contents.all();
    }

    @Override
    public void remove(Sha256 fingerprint) {
        contents.remove(fingerprint);
    }
}
