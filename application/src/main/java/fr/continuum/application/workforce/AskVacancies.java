package fr.continuum.application.workforce;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Vacancies;
import fr.continuum.domain.shared.Owner;
import java.time.LocalDate;

/// Which roles of a plan nobody holds on a day, whoever says so: the plan itself, or the posts of the authority. The
/// only answer there is: the plan, first screens, nights and the page of posts count the same roles.
public final class AskVacancies {

    private final PastDays days;

    public AskVacancies(PastDays days) {
        this.days = days;
    }

    /// Of what is over or given up, only what the plan says itself: no post is looked for to hold it.
    ///
    /// @param plan as it stood that day
    public Vacancies of(Owner owner, MandatePlan plan, LocalDate day) {
        return Vacancies.saidBy(plan, day).knowing(days.seats(owner, plan, day).vacancies());
    }
}
