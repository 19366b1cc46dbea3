package fr.continuum.domain.contribution;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a training serves in the plan, and how surely. Its own links say so, with their shares; where it has none that
/// lead anywhere, the objectives of the competency needs it answers do, each for the whole of it.
///
/// @param served basis points by objective and action, those above included
/// @param tied basis points by the objectives and actions it is tied to itself
/// @param strength the best proof there is; empty where it serves nothing
public record TrainingTrace(
        SortedMap<PlanCode, Integer> served, SortedMap<PlanCode, Integer> tied, Optional<Strength> strength) {

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
            return new TrainingTrace(served, new TreeMap<>(), Optional.empty());
        }
        boolean strong = !needed.isEmpty() || links.stream().anyMatch(link -> link.strength() == Strength.STRONG);
        return new TrainingTrace(
                served, tied(links, needed, context.plan()), Optional.of(strong ? Strength.STRONG : Strength.WEAK));
    }

    private static SortedMap<PlanCode, Integer> tied(List<TraceLink> links, List<PlanCode> needed, MandatePlan plan) {
        SortedMap<PlanCode, Integer> tied = new TreeMap<>();
        links.stream()
                .filter(link -> LinkRules.isTarget(plan, link.target()))
                .forEach(link -> tied.merge(link.target(), link.share(), TrainingTrace::together));
        if (links.isEmpty()) {
            needed.forEach(code -> tied.put(code, TraceLink.WHOLE));
        }
        return tied;
    }

    /// Never more than the whole of it.
    private static int together(int one, int other) {
        return Math.min(TraceLink.WHOLE, one + other);
    }

    /// Basis points by what stands above objectives: their axes, and the promises that one of them keeps. Of what
    /// is tied below two objectives of a promise, both parts.
    public SortedMap<PlanCode, Integer> aboveObjectives(MandatePlan plan) {
        SortedMap<PlanCode, Integer> shares = new TreeMap<>();
        tied.forEach((code, share) -> plan.lineage(code).stream()
                .flatMap(element -> Stream.concat(Stream.of(element), plan.pledgesKeptBy(element.code()).stream()))
                .map(PlanElement::code)
                .filter(above -> !LinkRules.isTarget(plan, above))
                .distinct()
                .forEach(above -> shares.merge(above, share, TrainingTrace::together)));
        return shares;
    }

    /// Basis points by all that stands above what it is tied to, axes too.
    public SortedMap<PlanCode, Integer> along(MandatePlan plan) {
        SortedMap<PlanCode, Integer> along = new TreeMap<>();
        tied.forEach((code, share) -> plan.lineage(code).stream()
                .map(PlanElement::code)
                .forEach(above -> along.merge(above, share, TrainingTrace::together)));
        return along;
    }
}
