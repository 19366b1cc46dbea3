package fr.continuum.application.port;

import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read again and again, never held whole in memory: a file of the inbox, an archived original, an
/// upload.
public interface Content {

    /// How messages and reports name it; never used as a path.
    String name();

    /// A fresh stream from the first byte; the caller closes it.
    InputStream open() throws IOException;
}
