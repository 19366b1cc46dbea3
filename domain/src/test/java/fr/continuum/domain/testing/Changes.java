package fr.continuum.domain.testing;

import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Changes of a plan to which nothing is linked, each on its day.
public final class Changes {

    private Changes() {}

    /// By hand.
    public static PlanChange on(String day) {
        return PlanChange.byHand(Set.of(), LocalDate.parse(day));
    }

    /// By hand, on the day of a moment.
    public static PlanChange at(Instant moment) {
        return PlanChange.byHand(Set.of(), moment.atZone(Days.FRANCE).toLocalDate());
    }

    /// By hand, revising what was voted on the day of the decision.
    public static PlanChange revising(String reason, String decision, String day) {
        return on(day).because(new Revision(reason, decision, LocalDate.parse(day)));
    }

    /// Brought by a file.
    public static PlanChange byFile(String day, Optional<Revision> revision) {
        return new PlanChange(PlanChange.Origin.FILE, revision, Set.of(), LocalDate.parse(day));
    }
}
