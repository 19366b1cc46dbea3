package fr.continuum.adapters.web.plan;

import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What people give an element of the plan in a year, with all that stands below it.
///
/// @param trained whether any training serves it
/// @param volume of those trainings; null where there is none, and where it is of too few people for this reader
/// @param time gained that is put to use for it; null where none is
public record PeopleRow(
        String year,
        boolean trained,
        @Nullable TrainingVolume volume,
        @Nullable ServedTime time) {

    static PeopleRow of(YearServed served) {
        return new PeopleRow(
                served.year().toString(),
                served.trainings().isPresent(),
                served.trainings()
                        .flatMap(Seen::figure)
                        .map(told -> told.expected().plus(told.apart()))
                        .orElse(null),
                served.time().orElse(null));
    }

    public boolean isHidden() {
        return trained && volume == null;
    }

    /// What the trainings cost, as far as it is known; shares may cut a cent, which is rounded here.
    public long cents() {
        BigDecimal euros = volume == null ? BigDecimal.ZERO : volume.euros();
        return euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
