package fr.continuum.domain.indicator;

import java.time.LocalDate;

/// The life of an indicator: written, followed, followed no more.
public sealed interface IndicatorState {

    /// Being written: nothing is expected of it.
    record Draft() implements IndicatorState {}

    /// Followed since a day (R26).
    record Active(LocalDate since) implements IndicatorState {}

    /// Followed no more; all it ever said stays readable.
    ///
    /// @param on the day it was retired
    record Retired(LocalDate on, String reason) implements IndicatorState {}

    /// Its name, as forms and files write it.
    enum Name {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    default Name name() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Active _ -> Name.ACTIVE;
            case Retired _ -> Name.RETIRED;
        };
    }
}
