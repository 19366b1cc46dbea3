package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Optional;

/// Whether somebody sits in a post. Who it is, nobody asks.
public sealed interface Occupancy {

    /// Somebody sits there.
    ///
    /// @param people how many share the post; one where the extract says nothing of it
    record Filled(int people) implements Occupancy {

        public Filled {
            if (people < 1) {
                throw new IllegalArgumentException("Nobody sits in no filled post: " + people);
            }
        }

        public Filled() {
            this(1);
        }
    }

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
            case Filled(int people) -> people == 1 ? "FILLED" : "FILLED " + people;
            case Vacant(Optional<LocalDate> since) ->
                "VACANT " + since.map(LocalDate::toString).orElse("");
            case Unsaid _ -> "UNSAID";
        };
    }

    /// For people.
    default Wording wording() {
        return switch (this) {
            case Filled(int people) ->
                people == 1
                        ? new Wording("pourvu", "filled")
                        : new Wording("pourvu, partagé à " + people, "filled, shared by " + people);
            case Vacant(Optional<LocalDate> since) ->
                since.map(day -> new Wording("vacant depuis le ", "vacant since ").then(Days.wording(day)))
                        .orElse(new Wording("vacant", "vacant"));
            case Unsaid _ -> PostFact.NOT_GIVEN;
        };
    }
}
