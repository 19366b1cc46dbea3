package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Takes files that requests send: the whole body is the file. Its bytes lie on the disk, without a name, as long as
/// whoever asked holds it, and no longer.
@Component
public final class SentFiles {

    private static final int LONGEST_NAME = 120;

    private final Path folder;

    SentFiles(@Value("${java.io.tmpdir}") Path folder) {
        this.folder = folder;
    }

    /// @param file how the request calls it; it serves messages and histories, never as a path
    /// @param usual how it is called where the request does not say
    /// @throws Told where it is larger than what is taken (413)
    /// @throws Unfit where there is none
    public HeldFile take(InputStream body, String file, String usual, DataSize largest) throws IOException {
        String name = FileNames.told(Params.line("file", file, LONGEST_NAME).orElse(usual));
        HeldFile held = HeldFile.copy(new Body(name, body), folder, largest.toBytes() + 1);
        try {
            if (held.size() > largest.toBytes()) {
                throw new Told(HttpStatus.CONTENT_TOO_LARGE, "held.too-large", name, largest.toMegabytes());
            }
            if (held.size() == 0) {
                throw Unfit.misread("api.misread.no-file");
            }
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /// Read once, when it is copied.
    private record Body(String name, InputStream body) implements Content {

        @Override
        public InputStream open() {
            return body;
        }
    }
}
