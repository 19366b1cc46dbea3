package fr.continuum.domain.contribution;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.plan.PlanCode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What a training serves in the plan, and how surely. Its own links say so, with their shares; where it has none that
/// lead anywhere, the objectives of the competency needs it answers do, each for the whole of it.
///
/// @param served basis points by objective and action, those above included
/// @param strength the best proof there is; empty where it serves nothing
public record TrainingTrace(SortedMap<PlanCode, Integer> served, Optional<Strength> strength) {

    public static TrainingTrace of(Training training, ContributionContext context) {
        List<TraceLink> links = LinkRules.sound(training.links(), context.plan());
        List<PlanCode> needed = training.needs().stream()
                .flatMap(code -> context.need(code).stream())
                .filter(need -> need.isAnsweredIn(training.year()))
                .flatMap(need -> need.objectives().stream())
                .filter(context::isTarget)
                .distinct()
                .toList();
        SortedMap<PlanCode, Integer> served =
                links.isEmpty() ? ServedShares.whole(needed, context.plan()) : ServedShares.of(links, context.plan());
        if (served.isEmpty()) {
            return new TrainingTrace(served, Optional.empty());
        }
        boolean strong = !needed.isEmpty() || links.stream().anyMatch(link -> link.strength() == Strength.STRONG);
        return new TrainingTrace(served, Optional.of(strong ? Strength.STRONG : Strength.WEAK));
    }
}
