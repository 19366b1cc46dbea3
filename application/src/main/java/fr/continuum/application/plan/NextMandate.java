package fr.continuum.application.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The plan of a mandate begun from that of the mandate before: the objectives the authority keeps, each saying where
/// it comes from, with its code, so that what is linked to it still is. The former plan stays readable.
public final class NextMandate {

    private final PlanCode former;
    private final LocalDate start;

    private NextMandate(PlanCode former, LocalDate start) {
        this.former = former;
        this.start = start;
    }

    /// What chosen objectives say, and what stands above them: words, conditions, places, and the posts that hold
    /// them. Élus are those of the former council and are to be named again, as are posts vacant on the first day;
    /// what was given up is taken up again. Actions and promises are those of their mandate.
    ///
    /// @param next the plan to be: its code, name, term and names of levels
    /// @param chosen codes of objectives; any other code is left aside
    public static PlanContent of(MandatePlan before, PlanContent next, Collection<PlanCode> chosen) {
        Set<PlanCode> kept = new HashSet<>();
        before.objectives().stream()
                .filter(objective -> chosen.contains(objective.code()))
                .flatMap(objective -> before.lineage(objective.code()).stream())
                .forEach(element -> kept.add(element.code()));
        NextMandate mandate =
                new NextMandate(before.content().code(), next.term().start());
        return next.withElements(before.content().elements().stream()
                .filter(element -> kept.contains(element.code()))
                .map(mandate::taken)
                .toList());
    }

    private PlanElement taken(PlanElement element) {
        Optional<Lineage> from = Optional.of(new Lineage(former, element.code()));
        return switch (element) {
            case StrategicAxis axis -> new StrategicAxis(axis.code(), axis.label(), Optional.empty(), from);
            case Objective.Strategic objective ->
                new Objective.Strategic(
                        objective.code(),
                        objective.label(),
                        objective.statement(),
                        objective.axis(),
                        objective.conditions(),
                        stillHeld(objective.roles()),
                        objective.territories(),
                        Optional.empty(),
                        from);
            case Objective.Operational objective ->
                new Objective.Operational(
                        objective.code(),
                        objective.label(),
                        objective.statement(),
                        objective.under(),
                        objective.conditions(),
                        stillHeld(objective.roles()),
                        objective.territories(),
                        Optional.empty(),
                        from);
            case Action _, Pledge _ -> throw new IllegalArgumentException("No objective: " + element.code());
        };
    }

    private List<RoleHolding> stillHeld(List<RoleHolding> roles) {
        return roles.stream()
                .filter(holding -> holding.role() != PlanRole.LEAD_ELECTED && !holding.isVacantOn(start))
                .toList();
    }
}
