package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
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
import fr.continuum.domain.rule.Ruling;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Links whose objective was revised since they were made: which they are, and somebody saying they still hold.
public final class ConfirmLinks {

    private final Plans plans;
    private final Contributions contributions;
    private final OwnBook books;
    private final PlanContribution planning;
    private final Clock clock;

    public ConfirmLinks(Plans plans, Contributions contributions, Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.planning = new PlanContribution(plans, contributions, clock);
        this.clock = clock;
    }

    /// What somebody looked at: the links to a target, revised last at a moment.
    ///
    /// @param of one contribution; empty for all that lead there
    public record Shown(PlanCode target, Instant revised, Optional<ContributionId> of) {

        private boolean covers(ToConfirm waiting) {
            return waiting.link().target().equals(target)
                    && waiting.revised().equals(revised)
                    && (of.isEmpty() || of.get().equals(waiting.contribution()));
        }
    }

    /// All that wait, by contribution.
    public List<ToConfirm> waiting(Owner owner) {
        return known(owner)
                .map(known -> waiting(books.read(owner).contributions(), known))
                .orElse(List.of());
    }

    private Optional<KnownMandates> known(Owner owner) {
        return plans.latest(owner).or(() -> plans.latest(Owner.HOME)).map(now -> KnownMandates.of(plans, now));
    }

    private static List<ToConfirm> waiting(Collection<Contribution> among, KnownMandates known) {
        return LinksToConfirm.among(among, known.mandates(), known.history());
    }

    /// Every link of a contribution to one target still holds.
    public PlanContribution.Outcome confirm(Owner owner, ContributionId id, PlanCode target, By by) {
        Instant now = clock.instant();
        return books.read(owner)
                .find(id)
                .map(contribution -> planning.plan(new PlanContribution.Request(
                        owner,
                        confirmed(contribution, target, by.author(), now),
                        Optional.of(contribution.version()),
                        by)))
                .orElse(new PlanContribution.Outcome.ChangedMeanwhile());
    }

    /// Whatever waits as it was shown still holds. Plan and book are read once for all of it, and each
    /// contribution is ruled on and put by itself: what is revised or changed between that reading and the store
    /// is left to be looked at, and so is what a rule forbids.
    ///
    /// @return those that are confirmed
    public List<ContributionId> confirm(Owner owner, Shown shown, By by) {
        Instant now = clock.instant();
        Optional<KnownMandates> known = known(owner);
        if (known.isEmpty()) {
            return List.of();
        }
        ContributionBook book = books.read(owner);
        List<Contribution> leading = book.contributions().stream()
                .filter(one ->
                        one.links().stream().anyMatch(link -> link.target().equals(shown.target())))
                .toList();
        List<ContributionId> waiting = waiting(leading, known.get()).stream()
                .filter(shown::covers)
                .map(ToConfirm::contribution)
                .distinct()
                .toList();
        if (!waiting.isEmpty()) {
            books.takeOver(owner, by.author(), now);
        }
        ContributionContext context = book.against(known.get().mandates());
        TimelineEntry entry = by.at(now);
        return waiting.stream()
                .filter(id -> isPut(owner, book.find(id).orElseThrow(), shown.target(), context, entry))
                .toList();
    }

    private boolean isPut(
            Owner owner, Contribution before, PlanCode target, ContributionContext context, TimelineEntry entry) {
        Contribution after = confirmed(before, target, entry.author(), entry.at());
        return switch (PlannedContribution.amend(before, after, context)) {
            case Ruling.Refused<PlannedContribution> _ -> false;
            case Ruling.Allowed<PlannedContribution>(PlannedContribution planned) ->
                contributions.plan(owner, planned, entry);
        };
    }

    private static Contribution confirmed(Contribution contribution, PlanCode target, String author, Instant now) {
        List<TraceLink> links = contribution.links().stream()
                .map(link -> link.target().equals(target) ? link.confirmedBy(author, now) : link)
                .toList();
        return contribution.linked(links);
    }
}
