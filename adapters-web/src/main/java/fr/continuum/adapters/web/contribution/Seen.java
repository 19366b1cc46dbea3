package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.shared.Sha256;
import java.util.Optional;

/// The version a form was made from, which comes back with it.
final class Seen {

    /// That of no version: whoever sends nonsense is told that something changed.
    private static final Sha256 NONE = Sha256.of("");

    private Seen() {}

    /// Empty where nothing was sent, and where it is no version.
    static Optional<Sha256> version(String vu) {
        return vu.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(vu)) : Optional.empty();
    }

    /// Empty where nothing was sent: the form was for something new.
    static Optional<Sha256> orNothing(String vu) {
        return vu.isEmpty() ? Optional.empty() : Optional.of(version(vu).orElse(NONE));
    }
}
