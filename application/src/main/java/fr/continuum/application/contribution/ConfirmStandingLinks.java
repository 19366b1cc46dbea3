package fr.continuum.application.contribution;

import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.contribution.LinksToConfirm;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What competency needs serve and allocation rows trace to, whose target was revised since: which they are, and
/// somebody saying they still hold.
public final class ConfirmStandingLinks {

    private final Plans plans;
    private final Contributions contributions;
    private final AllocationTables tables;
    private final LinkConfirmations confirmations;
    private final Clock clock;

    public ConfirmStandingLinks(
            Plans plans,
            Contributions contributions,
            AllocationTables tables,
            LinkConfirmations confirmations,
            Clock clock) {
        this.plans = plans;
        this.contributions = contributions;
        this.tables = tables;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /// All that wait: needs by code, then rows in the order of their table.
    public List<Standing> waiting(Owner owner) {
        Optional<Versioned<MandatePlan>> plan = plans.latest(owner).or(() -> plans.latest(Owner.HOME));
        return plan.map(now -> KnownMandates.of(plans, now))
                .map(known -> LinksToConfirm.standing(
                        links(owner), confirmations.all(owner), known.mandates(), known.history()))
                .orElse(List.of());
    }

    private List<StandingLink> links(Owner owner) {
        return Stream.concat(
                        StandingLinks.ofNeeds(contributions, owner, Instant.MAX).stream(),
                        tables
                                .latest(owner, Dimension.PLAN)
                                .or(() -> tables.latest(Owner.HOME, Dimension.PLAN))
                                .stream()
                                .flatMap(table -> StandingLinks.ofRows(table).stream()))
                .toList();
    }

    /// Says that a link still holds, as it was shown: one whose target was revised again since is left to be
    /// looked at.
    ///
    /// @param revised when its target was last revised, as it was shown
    /// @param author login
    /// @return whether it was waiting so
    public boolean confirm(
            Owner owner, StandingLink.Kind kind, String name, PlanCode target, Instant revised, String author) {
        boolean waits = waiting(owner).stream()
                .anyMatch(waiting -> waiting.link().kind() == kind
                        && waiting.link().name().equals(name)
                        && waiting.link().target().equals(target)
                        && waiting.revised().equals(revised));
        if (waits) {
            confirmations.confirm(owner, new LinkConfirmation(kind, name, target, author, clock.instant()));
        }
        return waits;
    }
}
