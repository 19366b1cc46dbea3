package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// The originals of loaded documents, for ever, known by their fingerprint alone. Any past night is recomputed from
/// them. They name elected officials and some beneficiaries: for the program, never for a page.
///
/// Of a feed no original is kept, but what its reader kept of it under one profile: a reduction, known by the
/// fingerprint of the file people have and that of the profile.
public interface DocumentArchive {

    /// What is kept of a document in its place.
    ///
    /// @param document fingerprint of the file people have
    /// @param profile version of what read it
    record Reduction(Sha256 document, Sha256 profile) {}

    /// Keeps the content, whole or not at all, and says its fingerprint. Keeping a content again changes nothing.
    /// The name of the content is not kept.
    Sha256 put(Content content) throws IOException;

    boolean contains(Sha256 fingerprint);

    /// The bytes put under the fingerprint; its name is the fingerprint. Reading to the end fails where the bytes
    /// are no longer those that were put.
    ///
    /// @throws java.util.NoSuchElementException where the archive does not contain it
    Content open(Sha256 fingerprint);

    /// Keeps what a reader kept of a document, whole or not at all, in place of what was kept of it before under
    /// the same profile.
    void keep(Reduction of, Content kept) throws IOException;

    boolean contains(Reduction of);

    /// The bytes kept of the document; their name is its fingerprint. Reading to the end fails where they are no
    /// longer those that were kept.
    ///
    /// @throws java.util.NoSuchElementException where the archive does not contain it
    Content open(Reduction of);

    /// Whether what is kept of the document is what was put, to its last byte: what a disk has spoiled is not.
    /// What was found sound lately, by nobody touched since nor found spoilt, may be believed.
    ///
    /// @return false where the archive does not contain it, too
    default boolean isSound(Reduction of) {
        if (!contains(of)) {
            return false;
        }
        try (InputStream in = open(of).open()) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Forgets a document as it came, once what its reader keeps of it lies here. Forgetting what is not there
    /// changes nothing.
    void forget(Sha256 document) throws IOException;

    /// Whether a document can be read again.
    ///
    /// @param profile what it is read with; null where it says itself what it holds
    default boolean holds(Sha256 document, @Nullable Sha256 profile) {
        return (profile != null && contains(new Reduction(document, profile))) || contains(document);
    }

    /// What a document is read from: what its reader kept of it; the document as it came where it is kept so, as
    /// feeds were by earlier versions of the program.
    ///
    /// @param profile what it is read with; null where it says itself what it holds
    /// @throws java.util.NoSuchElementException where the archive holds neither
    default Content source(Sha256 document, @Nullable Sha256 profile) {
        return profile != null && contains(new Reduction(document, profile))
                ? open(new Reduction(document, profile))
                : open(document);
    }
}
