package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.util.List;

/// The contents of malformed budget documents, kept until they can be read: every night tries them again, whether
/// their files still lie in the inbox or not. Of anything else that is quarantined the content is never kept, since it
/// may be about people.
public interface QuarantinedContents {

    /// Keeps the content, whole or not at all, and says its fingerprint. Keeping a content again changes nothing.
    Sha256 put(Content content) throws IOException;

    boolean contains(Sha256 fingerprint);

    /// The bytes put under the fingerprint; its name is the fingerprint. Reading to the end fails where the bytes
    /// are no longer those that were put.
    ///
    /// @throws java.util.NoSuchElementException where it is not kept
    Content open(Sha256 fingerprint);

    /// The fingerprints of all that is kept, in their order.
    ///
    /// @throws IOException where the quarantine itself cannot be listed
    List<Sha256> all() throws IOException;

    /// Forgets the content, once it could be read after all. Forgetting what is not kept changes nothing.
    void remove(Sha256 fingerprint) throws IOException;
}
