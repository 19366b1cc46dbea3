package fr.continuum.adapters.files.store;

import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The quarantine as a folder, laid out like the archive; what can be read at last leaves it.
public final class QuarantineFolder extends KeptContents implements QuarantinedContents {

    /// @param folder made when the first content is put
    public QuarantineFolder(Path folder) {
        super(folder);
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
