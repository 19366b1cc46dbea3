package fr.continuum.application.port;

import fr.continuum.domain.shared.Sha256;

/// What is known of a content without reading it.
public sealed interface Seen {

    /// It was read to its end, and nobody touched it since.
    ///
    /// @param fingerprint of its bytes
    record Before(Sha256 fingerprint) implements Seen {}

    /// It came since those beside it were looked at, or is longer or shorter than it was: most likely it says
    /// something new.
    record Never() implements Seen {}

    /// Nobody can tell.
    record Untold() implements Seen {}

    Seen NEVER = new Never();
    Seen UNTOLD = new Untold();
}
