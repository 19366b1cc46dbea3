package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/// When an action runs.
///
/// @param continuous an action of continuous improvement: it has no end
public record Schedule(Optional<LocalDate> start, Optional<LocalDate> end, boolean continuous) {

    public static final Schedule UNKNOWN = new Schedule(Optional.empty(), Optional.empty(), false);

    public Schedule {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "An action ends on " + end.get() + ", before it starts on " + start.get());
        }
    }

    public static Schedule between(LocalDate start, LocalDate end) {
        return new Schedule(Optional.of(start), Optional.of(end), false);
    }

    public static Schedule from(LocalDate start) {
        return new Schedule(Optional.of(start), Optional.empty(), true);
    }
}
