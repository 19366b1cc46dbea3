package fr.continuum.domain.workforce;

import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancy;
import java.util.Optional;

/// A role of something in the plan that still counts, the post that holds it, and whether anybody does.
///
/// @param element the objective or action
/// @param vacancy since when nobody holds it, and how that came; empty where somebody does, or nobody can tell
public record Seat(PlanCode element, RoleHolding holding, PostMatch match, Optional<Vacancy> vacancy) {

    /// Whether who sits there answers for the element inside the authority: contributors and partners help, an élu
    /// answers for it outside.
    public boolean isOwner() {
        return switch (holding.role()) {
            case CHIEF_EXECUTIVE, DEPUTY_CHIEF_EXECUTIVE, LEAD_DEPARTMENT, PROJECT_MANAGER -> true;
            case LEAD_ELECTED, PLAN_OFFICER, CONTRIBUTOR, PARTNER -> false;
        };
    }

    /// Whether the posts of the authority show that somebody is there.
    boolean isProven() {
        return vacancy.isEmpty() && (match instanceof PostMatch.One || match instanceof PostMatch.Department);
    }

    public PlanRole role() {
        return holding.role();
    }
}
