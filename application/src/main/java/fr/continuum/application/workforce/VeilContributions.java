package fr.continuum.application.workforce;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody may see of the contributions of an owner, today or on a past day.
public final class VeilContributions {

    private final PastDays days;
    private final Clock clock;

    public VeilContributions(PastDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /// @param past the day whose book is shown; empty for today's
    public ContributionVeil of(Owner owner, Optional<LocalDate> past, Sight sight) {
        LocalDate day = past.orElseGet(() -> Days.of(clock.instant()));
        return ContributionVeil.over(days, owner, day, sight);
    }
}
