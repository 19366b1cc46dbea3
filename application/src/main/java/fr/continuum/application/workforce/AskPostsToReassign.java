package fr.continuum.application.workforce;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.PostsToReassign;
import java.time.LocalDate;
import java.util.Optional;

/// What the posts that ended or fell vacant held, to be given to others (R10): today or on any past day.
public final class AskPostsToReassign {

    private final PastDays days;

    public AskPostsToReassign(PastDays days) {
        this.days = days;
    }

    /// Empty where there was no plan that day.
    public Optional<PostsToReassign> on(Owner owner, LocalDate day) {
        return days.plan(owner, day).map(plan -> days.seats(owner, plan, day));
    }
}
