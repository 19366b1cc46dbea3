package fr.continuum.adapters.web.continuum;

import fr.continuum.application.workforce.AskServing.YearServed;
import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people give an element in the year looked at, with all that stands below it.
///
/// @param time gained that is put to use for it; null where none is
/// @param days trainee-days of the trainings that serve it; null where none does, and where they are of too few people
/// @param isHidden whether they are of too few people
record PeopleGiven(@Nullable ServedTime time, @Nullable BigDecimal days, boolean isHidden) {

    static final PeopleGiven NOTHING = new PeopleGiven(null, null, false);

    static PeopleGiven of(YearServed served) {
        Optional<Served> told = served.trainings().flatMap(Seen::figure);
        return new PeopleGiven(
                served.time().orElse(null),
                told.map(gets -> gets.expected().plus(gets.apart()).days()).orElse(null),
                served.trainings().isPresent() && told.isEmpty());
    }

    /// Whether there is anything to tell.
    public boolean isNothing() {
        return time == null && days == null && !isHidden;
    }
}
