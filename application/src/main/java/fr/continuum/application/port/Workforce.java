package fr.continuum.application.port;

import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.CyclesTold.Counted;
import fr.continuum.domain.workforce.GainedTimeStep;
import fr.continuum.domain.workforce.PostUpdate;
import fr.continuum.domain.workforce.PostsExtract;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.WorkforcePart;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Posts, gained time and sessions of trainings, by owner: an append-only timeline, part by part, from which the book
/// of any past moment follows. Gains and uses people declare come in as [GainedTimeStep] only; what files bring is
/// kept as it came. An authority that writes its first word begins from the home's book, which it read until then.
public interface Workforce {

    /// Reads an extract of all posts into the register as it stands.
    ///
    /// @return what became of it; nothing is written where the extract is older than the last
    PostUpdate read(Owner owner, PostsExtract extract, TimelineEntry entry);

    /// Keeps the work cycles a file brought, in place of those of the years it tells of.
    void count(Owner owner, List<WorkCycle> cycles, TimelineEntry entry);

    /// Keeps the sessions a file brought, in place of those that began in the years it tells of.
    void hold(Owner owner, List<TrainingSession> sessions, TimelineEntry entry);

    /// Puts what somebody declared, unless gained time is no longer what the step was made from, or the plan in
    /// force for the owner, its own or the home's, is another by now than the one it was ruled on: of two who use
    /// the same hours at once the second is told, and no use leads to what is being taken out of the plan.
    ///
    /// @return whether it was put
    boolean change(Owner owner, GainedTimeStep step, TimelineEntry entry);

    /// From now on figures of so few people are hidden.
    void hideUnder(Owner owner, SmallCells smallFigures, TimelineEntry entry);

    /// The book in force for an authority: its own, else the home's.
    default Optional<Versioned<WorkforceBook>> inForce(Siren authority) {
        return inForce(Owner.of(authority));
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<WorkforceBook>> inForce(Owner owner) {
        return latest(owner).or(() -> latest(Owner.HOME));
    }

    /// The owner's own; empty where it never had one, whatever the home has.
    Optional<Versioned<WorkforceBook>> latest(Owner owner);

    /// Authorities that have a book of their own, the home aside.
    Set<Siren> authorities();

    Optional<WorkforceBook> find(Sha256 version);

    /// The owner's own book as it stood just before a moment.
    Optional<Versioned<WorkforceBook>> before(Owner owner, Instant moment);

    /// What was in force for an owner just before a moment: its own, else the home's.
    default Optional<Versioned<WorkforceBook>> inForceBefore(Owner owner, Instant moment) {
        return before(owner, moment).or(() -> before(Owner.HOME, moment));
    }

    /// The work cycles an owner's own book told of, and under how many people figures were hidden, from each
    /// moment on that either was another; in order.
    List<Counting> countings(Owner owner);

    /// @param counted from then on
    record Counting(Instant at, Counted counted) {}

    /// All that happened to one part, in order.
    ///
    /// @param part its name in the book
    List<Change> history(Owner owner, String part);

    /// @param after what it said from then on; empty where it is no more
    record Change(Origin origin, TimelineEntry entry, Optional<WorkforcePart> after) {}
}
