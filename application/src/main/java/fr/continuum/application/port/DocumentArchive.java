package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;

/// The originals of loaded documents, for ever, known by their fingerprint alone. Any past night is recomputed from
/// them. They name elected officials and some beneficiaries: for the program, never for a page.
public interface DocumentArchive {

    /// Keeps the content, whole or not at all, and says its fingerprint. Keeping a content again changes nothing.
    /// The name of the content is not kept.
    Sha256 put(Content content) throws IOException;

    boolean contains(Sha256 fingerprint);

    /// The bytes put under the fingerprint; its name is the fingerprint. Reading to the end fails where the bytes
    /// are no longer those that were put.
    ///
    /// @throws java.util.NoSuchElementException where the archive does not contain it
    Content open(Sha256 fingerprint);
}
