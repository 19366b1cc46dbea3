package fr.continuum.application.workforce;

import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;

/// Decides each night what is told outside HR of trainings, so that the first who reads them in the morning does not
/// wait for it, and so that what is told of a day does not hang on whether somebody happened to look.
public final class TellTrainings {

    private final PastDays days;
    private final TrainingsTold told;

    public TellTrainings(PastDays days, TrainingsTold told) {
        this.days = days;
        this.told = told;
    }

    /// @param day that is over, or today: trainings are told as they were known then
    public void tell(Owner owner, LocalDate day) {
        KnownTrainings known = days.known(owner, day);
        known.years().forEach(year -> told.tell(known, year));
    }
}
