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
    private final CountedConfirmations counted;
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
        this.counted = new CountedConfirmations(plans, contributions, confirmations);
        this.clock = clock;
    }

    /// What became of saying that a link still holds.
    public enum Outcome {
        CONFIRMED,
        /// It waits for nothing: somebody said so already, or it was made since.
        HOLDS,
        /// Its target was revised again since it was shown: somebody must look again.
        REVISED_AGAIN,
        /// Nothing of this name leads there.
        GONE
    }

    /// All that wait: needs by code, then rows in the order of their table. What the home said of what an owner
    /// inherits from it is said to the owner, too.
    public List<Standing> waiting(Owner owner) {
        return waiting(owner, links(owner));
    }

    private List<Standing> waiting(Owner owner, List<StandingLink> links) {
        Optional<Versioned<MandatePlan>> plan = plans.inForce(owner);
        return plan.map(now -> KnownMandates.of(plans, now))
                .map(known -> LinksToConfirm.standing(
                        links,
                        Stream.concat(counted.ofNeeds(owner).stream(), counted.ofRows(owner, tables).stream())
                                .toList(),
                        known.mandates(),
                        known.history()))
                .orElse(List.of());
    }

    private List<StandingLink> links(Owner owner) {
        return Stream.concat(
                        StandingLinks.ofNeeds(contributions, owner, Instant.MAX).stream(),
                        tables.inForce(owner, Dimension.PLAN).stream()
                                .flatMap(table -> StandingLinks.ofRows(table).stream()))
                .toList();
    }

    /// Says that a link still holds, as it was shown: one whose target was revised again since is left to be
    /// looked at.
    ///
    /// @param revised when its target was last revised, as it was shown
    /// @param author login
    public Outcome confirm(
            Owner owner, StandingLink.Kind kind, String name, PlanCode target, Instant revised, String author) {
        Instant now = clock.instant();
        List<StandingLink> meant = links(owner).stream()
                .filter(link -> link.kind() == kind
                        && link.name().equals(name)
                        && link.target().equals(target))
                .toList();
        if (meant.isEmpty()) {
            return Outcome.GONE;
        }
        List<Standing> waiting = waiting(owner, meant);
        if (waiting.isEmpty()) {
            return Outcome.HOLDS;
        }
        if (!waiting.getFirst().revised().equals(revised)) {
            return Outcome.REVISED_AGAIN;
        }
        confirmations.confirm(owner, new LinkConfirmation(kind, name, target, author, now));
        return Outcome.CONFIRMED;
    }

    /// Says that every need, or every row, that leads to a target still does, as they were shown: all of them, or
    /// none where one cannot be written.
    ///
    /// @param revised when the target was last revised, as it was shown
    /// @param author login
    /// @return how many were waiting so
    public int confirmAll(Owner owner, StandingLink.Kind kind, PlanCode target, Instant revised, String author) {
        Instant now = clock.instant();
        List<LinkConfirmation> confirmed = waiting(owner).stream()
                .filter(waiting -> waiting.link().kind() == kind
                        && waiting.link().target().equals(target)
                        && waiting.revised().equals(revised))
                .map(waiting -> waiting.link().name())
                .distinct()
                .map(name -> new LinkConfirmation(kind, name, target, author, now))
                .toList();
        confirmations.confirm(owner, confirmed);
        return confirmed.size();
    }
}
