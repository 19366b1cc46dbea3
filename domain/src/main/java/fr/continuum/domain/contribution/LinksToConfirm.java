package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Links made before their objective was revised: they hold, and somebody must say so again. A link to an action is
/// one to the objectives above it, too.
public final class LinksToConfirm {

    private LinksToConfirm() {}

    /// A link, whose it is, and when what it leads to was revised.
    public record ToConfirm(ContributionId contribution, TraceLink link, Instant revised) {}

    public static List<ToConfirm> among(Collection<Contribution> contributions, MandatePlan plan, PlanHistory history) {
        List<ToConfirm> found = new ArrayList<>();
        for (Contribution contribution : contributions) {
            for (TraceLink link : contribution.links()) {
                Optional<Instant> revised = revised(link, plan, history);
                if (link.isToConfirm(revised)) {
                    found.add(new ToConfirm(contribution.id(), link, revised.orElseThrow()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Instant> revised(TraceLink link, MandatePlan plan, PlanHistory history) {
        return plan.lineage(link.target()).stream()
                .filter(element ->
                        element instanceof Objective || element.code().equals(link.target()))
                .map(PlanElement::code)
                .flatMap(code -> history.lastRevised(code).stream())
                .max(Comparator.naturalOrder());
    }
}
