package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read again and again, never held whole in memory: a file of the inbox, an archived original, an
/// upload.
public interface Content {

    /// How messages and reports name it; never used as a path.
    String name();

    /// A fresh stream from the first byte; the caller closes it.
    InputStream open() throws IOException;

    /// What is known of it without reading it, as it lies there now.
    default Seen seen() {
        return Seen.UNTOLD;
    }

    /// Told by whoever read it to its end: a content that can be known again remembers.
    ///
    /// @param fingerprint of the bytes that were read
    default void readAs(Sha256 fingerprint) {}
}
