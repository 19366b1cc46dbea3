package fr.continuum.application.port;

import fr.continuum.domain.indicator.IndicatorBook;
import fr.continuum.domain.indicator.IndicatorPart;
import fr.continuum.domain.indicator.IndicatorStep;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Indicators and their measures, by owner: an append-only timeline, part by part, from which the book of any past
/// moment follows. It takes steps and nothing else, so that nothing lies here which a hard rule stands against. An
/// authority that writes its first word begins from the home's book, which it read until then.
public interface Indicators {

    /// Puts what a step says, unless what it was made from is another by now, or the plan in force for the owner,
    /// its own or the home's, is another than the one sheets were ruled on: of two who measure one period at once
    /// the second is told, and nothing is about what is being taken out of the plan.
    ///
    /// @return whether it was put
    boolean put(Owner owner, IndicatorStep step, TimelineEntry entry);

    /// The book in force for an authority: its own, else the home's.
    default Optional<Versioned<IndicatorBook>> inForce(Siren authority) {
        return inForce(Owner.of(authority));
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<IndicatorBook>> inForce(Owner owner) {
        return latest(owner).or(() -> latest(Owner.HOME));
    }

    /// The owner's own; empty where it never had one, whatever the home has.
    Optional<Versioned<IndicatorBook>> latest(Owner owner);

    /// Authorities that have a book of their own, the home aside.
    Set<Siren> authorities();

    Optional<IndicatorBook> find(Sha256 version);

    /// The owner's own book as it stood just before a moment.
    Optional<Versioned<IndicatorBook>> before(Owner owner, Instant moment);

    /// What was in force for an owner just before a moment: its own, else the home's.
    default Optional<Versioned<IndicatorBook>> inForceBefore(Owner owner, Instant moment) {
        return before(owner, moment).or(() -> before(Owner.HOME, moment));
    }

    /// All that happened to an indicator, its sheet and its measures, in order; of an owner that has no book of
    /// its own, to the home's.
    List<Change> history(Owner owner, String indicator);

    /// @param said what it said from then on
    /// @param correction why a value took the place of another; empty where it was a first one, or a sheet
    /// @param revision the decision behind a change of what it is held to; empty where there was none
    record Change(
            Origin origin,
            TimelineEntry entry,
            IndicatorPart said,
            Optional<String> correction,
            Optional<Revision> revision) {}
}
