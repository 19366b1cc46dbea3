package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff.ElementChange;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Links made before their objective was revised: they hold, and somebody must say so again. A link to an action is
/// one to the objectives above it, too.
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
    public static List<Standing> standing(
            Collection<StandingLink> links,
            Collection<LinkConfirmation> confirmations,
            MandatePlan plan,
            PlanHistory history) {
        List<PlanHistory.Entry> revisions = revisions(history);
        List<Standing> found = new ArrayList<>();
        for (StandingLink link : revisions.isEmpty() ? List.<StandingLink>of() : links) {
            Optional<TraceLink.Confirmation> last = confirmations.stream()
                    .filter(link::isMeantBy)
                    .max(Comparator.comparing(LinkConfirmation::at))
                    .map(said -> new TraceLink.Confirmation(said.author(), said.at()));
            Instant held = last.map(TraceLink.Confirmation::at)
                    .filter(link.made()::isBefore)
                    .orElse(link.made());
            List<Revised> since = since(link.target(), held, plan, revisions);
            if (!since.isEmpty()) {
                found.add(new Standing(link, last, since));
            }
        }
        return List.copyOf(found);
    }

    private static List<PlanHistory.Entry> revisions(PlanHistory history) {
        return history.entries().stream()
                .filter(entry -> entry.revision().isPresent())
                .toList();
    }

    /// What a revision made of an element that the link leads to.
    ///
    /// @param by its reason and its decision
    /// @param change with former values
    public record Revised(Instant at, Revision by, ElementChange change) {}

    public static List<ToConfirm> among(Collection<Contribution> contributions, MandatePlan plan, PlanHistory history) {
        List<PlanHistory.Entry> revisions = revisions(history);
        List<ToConfirm> found = new ArrayList<>();
        for (Contribution contribution : revisions.isEmpty() ? List.<Contribution>of() : contributions) {
            for (TraceLink link : contribution.links()) {
                List<Revised> since = since(link.target(), link.heldSince(), plan, revisions);
                if (!since.isEmpty()) {
                    found.add(new ToConfirm(contribution.id(), link, since));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Revised> since(
            PlanCode target, Instant held, MandatePlan plan, List<PlanHistory.Entry> revisions) {
        Set<PlanCode> above = plan.lineage(target).stream()
                .filter(element ->
                        element instanceof Objective || element.code().equals(target))
                .map(PlanElement::code)
                .collect(Collectors.toSet());
        return revisions.stream()
                .filter(entry -> held.isBefore(entry.at()))
                .flatMap(entry -> entry.diff().elements().stream()
                        .filter(change -> above.contains(change.code()) && change.touchesWhatWasVoted())
                        .map(change -> new Revised(entry.at(), entry.revision().orElseThrow(), change)))
                .toList();
    }
}
