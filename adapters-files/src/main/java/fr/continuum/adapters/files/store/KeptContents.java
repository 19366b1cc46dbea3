package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;

/// What the archive and the quarantine have in common: a folder of contents, put and opened by fingerprint.
abstract class KeptContents {

    final ContentFolder folder;

    /// @param folder made when the first content is put
    KeptContents(Path folder) {
        this.folder = new ContentFolder(folder);
    }

    public Sha256 put(Content content) throws IOException {
        return folder.put(content);
    }

    public boolean contains(Sha256 fingerprint) {
        return folder.contains(fingerprint);
    }

    public Content open(Sha256 fingerprint) {
        return folder.open(fingerprint);
    }
}
