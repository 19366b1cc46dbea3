package fr.continuum.domain.indicator;

import java.util.Optional;

/// A measure somebody enters.
///
/// @param correction why another value of the same period is put in the place of the one there is (R28); empty for a
/// first
///     value
public record Entered(Measure measure, Optional<String> correction) {

    public static Entered first(Measure measure) {
        return new Entered(measure, Optional.empty());
    }

    public static Entered correcting(Measure measure, String why) {
        return new Entered(measure, Optional.of(why));
    }
}
