package fr.continuum.adapters.files.hr;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.shared.Wording;

/// What becomes of a row once all others were read.
sealed interface Settled<T> {

    record Sound<T>(T fact) implements Settled<T> {}

    /// @param fact it would have been, by whose name it is known which one is missing
    record Refused<T>(T fact, FeedField field, Wording reason) implements Settled<T> {}

    /// One that only says again what another row says: nothing is missing for it.
    record Again<T>(FeedField field, Wording reason) implements Settled<T> {}
}
