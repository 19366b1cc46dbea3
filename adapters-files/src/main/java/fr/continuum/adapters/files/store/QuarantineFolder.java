package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The quarantine as a folder, laid out like the archive.
public final class QuarantineFolder implements QuarantinedContents {

    private final ContentFolder folder;

    /// @param folder made when the first content is put
    public QuarantineFolder(Path folder) {
        this.folder = new ContentFolder(folder);
    }

    @Override
    public Sha256 put(Content content) throws IOException {
        return folder.put(content);
    }

    @Override
    public boolean contains(Sha256 fingerprint) {
        return folder.contains(fingerprint);
    }

    @Override
    public Content open(Sha256 fingerprint) {
        return folder.open(fingerprint);
    }

    @Override
    public List<Sha256> all() throws IOException {
        return folder.all();
    }

    @Override
    public void remove(Sha256 fingerprint) throws IOException {
        folder.remove(fingerprint);
    }
}
