package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Optional;

/// Whether somebody sits in a post. Who it is, nobody asks.
public sealed interface Occupancy {

    /// Somebody sits there.
    record Filled() implements Occupancy {}

    /// Nobody does.
    ///
    /// @param since the first day nobody did; empty where the extract does not say
    record Vacant(Optional<LocalDate> since) implements Occupancy {}

    /// The extract says nothing of it.
    record Unsaid() implements Occupancy {}

    static Occupancy vacantSince(LocalDate day) {
        return new Vacant(Optional.of(day));
    }

    /// In one word and a day, for a fingerprint.
    default String code() {
        return switch (this) {
            case Filled _ -> "FILLED";
            case Vacant(Optional<LocalDate> since) ->
                "VACANT " + since.map(LocalDate::toString).orElse("");
            case Unsaid _ -> "UNSAID";
        };
    }

    /// For people.
    default Wording wording() {
        return switch (this) {
            case Filled _ -> new Wording("pourvu", "filled");
            case Vacant(Optional<LocalDate> since) ->
                since.map(day -> new Wording("vacant depuis le ", "vacant since ").then(Days.wording(day)))
                        .orElse(new Wording("vacant", "vacant"));
            case Unsaid _ -> PostFact.NOT_GIVEN;
        };
    }
}
