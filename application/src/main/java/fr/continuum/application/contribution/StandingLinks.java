package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Contributions.BackgroundChange;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Links that no contribution holds, with who made them and when, as their timelines say it.
final class StandingLinks {

    private StandingLinks() {}

    /// What the needs of an owner's book serve: each objective since it stands in its need without a break,
    /// whatever else was said of the need meanwhile.
    static List<StandingLink> ofNeeds(Contributions contributions, Owner owner, Instant before) {
        Map<String, Map<PlanCode, StandingLink>> links = new HashMap<>();
        for (BackgroundChange change : history(contributions, owner)) {
            if (change.entry().at().isBefore(before)) {
                change.said().needs().forEach(need -> links.put(need.code(), after(need, change.entry(), links)));
            }
        }
        return links.values().stream()
                .flatMap(of -> of.values().stream())
                .sorted(Comparator.comparing(StandingLink::name).thenComparing(StandingLink::target))
                .toList();
    }

    private static Map<PlanCode, StandingLink> after(
            CompetencyNeed need, TimelineEntry entry, Map<String, Map<PlanCode, StandingLink>> before) {
        Map<PlanCode, StandingLink> known = before.getOrDefault(need.code(), Map.of());
        Map<PlanCode, StandingLink> now = new HashMap<>();
        if (need.closed().isPresent()) {
            // Nobody is asked whether it still holds.
            return now;
        }
        need.objectives()
                .forEach(target -> now.put(
                        target,
                        known.getOrDefault(
                                target,
                                new StandingLink(
                                        StandingLink.Kind.NEED, need.code(), target, entry.author(), entry.at()))));
        return now;
    }

    /// An owner's own, begun with what it inherited: a copy is no new link.
    private static List<BackgroundChange> history(Contributions contributions, Owner owner) {
        List<BackgroundChange> own = contributions.backgroundHistory(owner);
        Optional<Instant> takenOver = own.stream()
                .map(BackgroundChange::entry)
                .filter(entry -> entry.source().equals(OwnBook.SOURCE))
                .map(TimelineEntry::at)
                .findFirst();
        if (owner.equals(Owner.HOME)) {
            return own;
        }
        if (takenOver.isPresent()) {
            return Stream.concat(
                            contributions.backgroundHistory(Owner.HOME).stream()
                                    .filter(change -> !change.entry().at().isAfter(takenOver.get())),
                            own.stream())
                    .toList();
        }
        return contributions.latest(owner).isPresent() ? own : contributions.backgroundHistory(Owner.HOME);
    }

    /// What the rows of a table trace to, personal links among them.
    static List<StandingLink> ofRows(Versioned<AllocationTable> table) {
        List<StandingLink> links = new ArrayList<>();
        for (AllocationRule row : table.content().rules()) {
            if (row.outcome() instanceof Outcome.Targets(List<Share> shares)) {
                shares.stream()
                        .map(Share::target)
                        .filter(PlanCode::isValid)
                        .map(PlanCode::new)
                        .forEach(target -> links.add(link(row, target, table.entry())));
            }
        }
        return List.copyOf(links);
    }

    private static StandingLink link(AllocationRule row, PlanCode target, TimelineEntry entry) {
        Instant at = row.origin().at();
        return new StandingLink(
                StandingLink.Kind.ROW,
                StandingLink.nameOf(row),
                target,
                row.origin().author().isEmpty() ? entry.author() : row.origin().author(),
                at == null ? entry.at() : at);
    }
}
