package fr.continuum.adapters.files.store;

import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.QuarantinedContentsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class QuarantineFolderTest extends QuarantinedContentsContract {

    @TempDir
    private Path home;

    @Override
    protected QuarantinedContents quarantine() {
        return new QuarantineFolder(home.resolve("quarantine"));
    }
}
