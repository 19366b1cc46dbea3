package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;

/// The archive as a folder: `ab/abcd….gz`. It may be copied or moved as it is; `gunzip` gives each original back.
public final class ArchiveFolder implements DocumentArchive {

    private final ContentFolder folder;

    /// @param folder made when the first content is put
    public ArchiveFolder(Path folder) {
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
}
