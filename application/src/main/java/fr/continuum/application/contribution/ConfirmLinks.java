package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.By;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Links whose objective was revised since they were made: which they are, and somebody saying they still hold.
public final class ConfirmLinks {

    private final Plans plans;
    private final OwnBook books;
    private final PlanContribution planning;
    private final Clock clock;

    public ConfirmLinks(Plans plans, Contributions contributions, Clock clock) {
        this.plans = plans;
        this.books = new OwnBook(contributions);
        this.planning = new PlanContribution(plans, contributions, clock);
        this.clock = clock;
    }

    /// All that wait, by contribution.
    public List<ToConfirm> waiting(Owner owner) {
        Optional<Versioned<MandatePlan>> plan = plans.latest(owner).or(() -> plans.latest(Owner.HOME));
        return plan.map(now -> KnownMandates.of(plans, now))
                .map(known ->
                        LinksToConfirm.among(books.read(owner).contributions(), known.mandates(), known.history()))
                .orElse(List.of());
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

    private static Contribution confirmed(Contribution contribution, PlanCode target, String author, Instant now) {
        List<TraceLink> links = contribution.links().stream()
                .map(link -> link.target().equals(target) ? link.confirmedBy(author, now) : link)
                .toList();
        return contribution.linked(links);
    }
}
