package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reach.OutOfReach;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Links whose objective was revised since they were made: which they are, and somebody saying they still hold.
public final class ConfirmLinks {

    private final Plans plans;
    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public ConfirmLinks(Plans plans, Contributions contributions, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    /// What somebody looked at: the links to a target.
    ///
    /// @param revised when the target was last revised, as it was shown; empty for whatever it is now
    /// @param of one contribution; empty for all that lead there
    public record Shown(PlanCode target, Optional<Instant> revised, Optional<ContributionId> of) {

        private boolean isOf(Contribution contribution) {
            return of.filter(one -> !one.equals(contribution.id())).isEmpty()
                    && contribution.links().stream()
                            .anyMatch(link -> link.target().equals(target));
        }

        private boolean isStill(ToConfirm waiting) {
            return revised.filter(shown -> !shown.equals(waiting.revised())).isEmpty();
        }
    }

    /// What became of saying that links still hold.
    public sealed interface Outcome {

        /// All that waited, at once.
        ///
        /// @param now the contributions, their links confirmed
        record Confirmed(List<Contribution> now) implements Outcome {

            public Confirmed {
                now = List.copyOf(now);
            }
        }

        /// Nothing waits: somebody said so already, or the links were made since. Nothing is written.
        record Holds() implements Outcome {}

        /// The target was revised again since it was shown: somebody must look again, and nothing is written.
        record RevisedAgain() implements Outcome {}

        /// Rules stand against one of them, and nothing is written.
        record Refused(ContributionId contribution, List<Refusal> refusals) implements Outcome {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /// Others change one of them, or what it rests on, again and again: nothing is written.
        record ChangedMeanwhile(ContributionId contribution) implements Outcome {}

        /// There is no plan to serve yet.
        record PlanMissing() implements Outcome {}
    }

    /// All that wait, by contribution.
    public List<ToConfirm> waiting(Owner owner) {
        return known(owner)
                .map(known -> waiting(books.read(owner).contributions(), known))
                .orElse(List.of());
    }

    private Optional<KnownMandates> known(Owner owner) {
        return plans.inForce(owner).map(now -> KnownMandates.of(plans, now));
    }

    private static List<ToConfirm> waiting(Collection<Contribution> among, KnownMandates known) {
        return LinksToConfirm.among(among, known.mandates(), known.history());
    }

    /// Whatever waits as it was shown still holds: all of it is written at once, or nothing is. Plan and book are
    /// read once for all of it; where others write between that reading and the store, both are read again, and
    /// what is revised by then is left to be looked at. Of all that lead to a target, those are meant which the
    /// author may write.
    ///
    /// @throws OutOfReach where the one meant is beyond what the author may write
    public Outcome confirm(Owner owner, Shown shown, By by) {
        Outcome outcome = new Outcome.Holds();
        for (int attempt = 0; attempt < PlanContribution.ATTEMPTS; attempt++) {
            outcome = tryOnce(owner, shown, by);
            if (!(outcome instanceof Outcome.ChangedMeanwhile)) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome tryOnce(Owner owner, Shown shown, By by) {
        Optional<KnownMandates> known = known(owner);
        if (known.isEmpty()) {
            return new Outcome.PlanMissing();
        }
        ContributionBook book = books.read(owner);
        shown.of().flatMap(book::find).ifPresent(by.reach()::mustHold);
        List<Contribution> leading = book.contributions().stream()
                .filter(shown::isOf)
                .filter(by.reach()::holds)
                .toList();
        List<ToConfirm> waiting = waiting(leading, known.get()).stream()
                .filter(one -> one.link().target().equals(shown.target()))
                .toList();
        if (waiting.isEmpty()) {
            return new Outcome.Holds();
        }
        if (!waiting.stream().allMatch(shown::isStill)) {
            return new Outcome.RevisedAgain();
        }
        List<Contribution> meant = waiting.stream()
                .map(ToConfirm::contribution)
                .distinct()
                .map(id -> book.find(id).orElseThrow())
                .toList();
        TimelineEntry entry = by.at(clock.instant());
        return put(owner, meant, shown.target(), book.against(known.get().mandates(), Days.of(entry.at())), entry);
    }

    private Outcome put(
            Owner owner, List<Contribution> meant, PlanCode target, ContributionContext context, TimelineEntry entry) {
        List<PlannedContribution> planned = new ArrayList<>();
        for (Contribution before : meant) {
            switch (PlannedContribution.amend(before, confirmed(before, target, entry), context)) {
                case Ruling.Allowed<PlannedContribution>(PlannedContribution one) -> planned.add(one);
                case Ruling.Refused<PlannedContribution>(List<Refusal> refusals) -> {
                    return new Outcome.Refused(before.id(), refusals);
                }
            }
        }
        books.takeOver(owner, entry.author(), entry.at());
        return contributions
                .plan(owner, planned, entry)
                .<Outcome>map(Outcome.ChangedMeanwhile::new)
                .orElseGet(() -> new Outcome.Confirmed(
                        planned.stream().map(PlannedContribution::contribution).toList()));
    }

    private static Contribution confirmed(Contribution contribution, PlanCode target, TimelineEntry entry) {
        List<TraceLink> links = contribution.links().stream()
                .map(link -> link.target().equals(target) ? link.confirmedBy(entry.author(), entry.at()) : link)
                .toList();
        return contribution.linked(links);
    }
}
