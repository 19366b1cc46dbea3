package fr.continuum.adapters.files.store;

import fr.continuum.application.port.DocumentArchive;
import java.nio.file.Path;

/// The archive as a folder: `ab/abcd….gz`. It may be copied or moved as it is; `gunzip` gives each original back.
public final class ArchiveFolder extends KeptContents implements DocumentArchive {

    /// @param folder made when the first content is put
    public ArchiveFolder(Path folder) {
        super(folder);
    }
}
