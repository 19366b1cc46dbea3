package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/// A step of an action, in the order given.
///
/// @param due the day it is promised for
/// @param done the day it was reached; empty until then
public record Milestone(String name, Optional<LocalDate> due, Optional<LocalDate> done) {

    public Milestone {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A milestone has a name");
        }
    }

    public boolean isLateOn(LocalDate day) {
        return done.isEmpty() && due.filter(day::isAfter).isPresent();
    }
}
