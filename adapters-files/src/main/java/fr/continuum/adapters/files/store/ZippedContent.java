package fr.continuum.adapters.files.store;

import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;

/// A content that was compressed while it was made, so that a store has only to take it.
public abstract class ZippedContent implements Content {

    /// Of the bytes [#open] gives. Asked before the content is taken, which may be had once.
    public abstract Sha256 fingerprint() throws IOException;

    /// The same bytes as `gunzip` reads them.
    public abstract InputStream openZipped() throws IOException;
}
