package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links made before their objective was revised, or before another plan took the place of the one they were made in:
/// they hold, and somebody must say so again. A link to an action is one to every objective it serves, too, and to
/// those above them. A link to
/// what a former plan alone holds is part of its history, and waits for nobody.
public final class LinksToConfirm {

    private LinksToConfirm() {}

    /// A link that waits, whose it is, and everything that was revised since it was made or confirmed.
    ///
    /// @param since in the order in which it happened; never empty
    public record ToConfirm(ContributionId contribution, TraceLink link, List<Revised> since) {

        public ToConfirm {
            since = List.copyOf(since);
        }

        /// When the last of it was revised.
        public Instant revised() {
            return since.getLast().at();
        }
    }

    /// A link that no contribution holds, and waits likewise.
    ///
    /// @param confirmed the last time somebody said it holds
    /// @param since in the order in which it happened; never empty
    public record Standing(StandingLink link, Optional<TraceLink.Confirmation> confirmed, List<Revised> since) {

        public Standing {
            since = List.copyOf(since);
        }

        /// When the last of it was revised.
        public Instant revised() {
            return since.getLast().at();
        }
    }

    /// Needs and allocation rows whose target was revised since they were made, or since somebody confirmed them.
    ///
    /// @param history of the plan in force, and of former ones as far as it is known
    public static List<Standing> standing(
            Collection<StandingLink> links,
            Collection<LinkConfirmation> confirmations,
            Mandates mandates,
            PlanHistory history) {
        Revisions revisions = new Revisions(mandates, history);
        Map<Held, TraceLink.Confirmation> confirmed = lastOf(confirmations);
        List<Standing> found = new ArrayList<>();
        for (StandingLink link : revisions.isEmpty() ? List.<StandingLink>of() : links) {
            Optional<TraceLink.Confirmation> last =
                    Optional.ofNullable(confirmed.get(new Held(link.kind(), link.name(), link.target())));
            Instant held = last.map(TraceLink.Confirmation::at)
                    .filter(link.made()::isBefore)
                    .orElse(link.made());
            List<Revised> since = revisions.since(link.target(), held);
            if (!since.isEmpty()) {
                found.add(new Standing(link, last, since));
            }
        }
        return List.copyOf(found);
    }

    /// What a confirmation says holds.
    private record Held(StandingLink.Kind kind, String name, PlanCode target) {}

    private static Map<Held, TraceLink.Confirmation> lastOf(Collection<LinkConfirmation> confirmations) {
        Map<Held, TraceLink.Confirmation> last = new HashMap<>();
        for (LinkConfirmation said : confirmations) {
            last.merge(
                    new Held(said.kind(), said.name(), said.target()),
                    new TraceLink.Confirmation(said.author(), said.at()),
                    (one, other) -> other.at().isAfter(one.at()) ? other : one);
        }
        return last;
    }

    /// What a revision, or the plan of another mandate, made of an element that the link leads to.
    ///
    /// @param by its reason and its decision
    /// @param change with former values
    public record Revised(Instant at, Revision by, ElementChange change) {}

    /// Where no plan came before this one, or what came before it does not matter.
    public static List<ToConfirm> among(Collection<Contribution> contributions, MandatePlan plan, PlanHistory history) {
        return among(contributions, Mandates.of(plan), history);
    }

    /// Links of contributions, by contribution.
    ///
    /// @param history of the plan in force, and of former ones as far as it is known
    public static List<ToConfirm> among(
            Collection<Contribution> contributions, Mandates mandates, PlanHistory history) {
        Revisions revisions = new Revisions(mandates, history);
        List<ToConfirm> found = new ArrayList<>();
        for (Contribution contribution : revisions.isEmpty() ? List.<Contribution>of() : contributions) {
            for (TraceLink link : contribution.links()) {
                List<Revised> since = revisions.since(link.target(), link.heldSince());
                if (!since.isEmpty()) {
                    found.add(new ToConfirm(contribution.id(), link, since));
                }
            }
        }
        return List.copyOf(found);
    }
}
