package fr.continuum.application.port;

import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.DeclaredBackground;
import fr.continuum.domain.contribution.PlannedContribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is done for the plan, by owner: an append-only timeline, part by part, from which the book of any past moment
/// follows. What people plan comes in as [PlannedContribution] and [DeclaredBackground] only; what files bring is kept
/// as it came.
public interface Contributions {

    /// Puts what somebody planned, unless it no longer is what was ruled on: the contribution it was made from,
    /// the needs or the number of agents it rests on, or the plan in force for the owner, its own or the home's,
    /// is another by now.
    ///
    /// @return whether it was put
    default boolean plan(Owner owner, PlannedContribution planned, TimelineEntry entry) {
        return plan(owner, List.of(planned), entry).isEmpty();
    }

    /// Puts all that somebody planned at once, or none of it where one no longer is what was ruled on. One that is
    /// there twice stands against it: it was ruled on before the other was put.
    ///
    /// @return the first that stands against it; empty where all were put
    Optional<ContributionId> plan(Owner owner, List<PlannedContribution> planned, TimelineEntry entry);

    /// Keeps what a file brings, sound or not, once it was put together with a book, at once or not at all;
    /// nothing where the owner's own book is another by now, since what was written in it meanwhile was not looked
    /// at. Facts known already are not written again, those the file does not name stay; needs and training plans
    /// take the place of those of their code and year, others stay.
    ///
    /// @return those of the facts that were not known so, by id; empty where nothing was kept
    Optional<List<ContributionId>> bring(Owner owner, Brought brought, TimelineEntry entry);

    /// Says what somebody declared in place of what was said, unless the book or the plan in force is no longer
    /// the one it was ruled on.
    ///
    /// @return whether it was said
    boolean declare(Owner owner, DeclaredBackground declared, TimelineEntry entry);

    /// Begins an owner's own book with all that the home's says, at once or not at all. Nothing where it has its
    /// own or the home has none.
    void takeOver(Owner owner, TimelineEntry entry);

    /// Takes a contribution out of the book; its history stays, and says why.
    ///
    /// @param made the version that was read
    /// @return whether it was still that one
    boolean withdraw(Owner owner, ContributionId id, Sha256 made, Withdrawal why, TimelineEntry entry);

    /// The book in force for an authority: its own, else the home's.
    default Optional<Versioned<ContributionBook>> inForce(Siren authority) {
        return inForce(Owner.of(authority));
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<ContributionBook>> inForce(Owner owner) {
        return latest(owner).or(() -> latest(Owner.HOME));
    }

    /// The owner's own; empty where it never had one, whatever the home has.
    Optional<Versioned<ContributionBook>> latest(Owner owner);

    /// Authorities that have a book of their own, the home aside.
    Set<Siren> authorities();

    Optional<ContributionBook> find(Sha256 version);

    /// The owner's own book as it stood just before a moment.
    Optional<Versioned<ContributionBook>> before(Owner owner, Instant moment);

    /// What was in force for an owner just before a moment: its own, else the home's.
    default Optional<Versioned<ContributionBook>> inForceBefore(Owner owner, Instant moment) {
        return before(owner, moment).or(() -> before(Owner.HOME, moment));
    }

    /// All that happened to one contribution, in order.
    List<Change> history(Owner owner, ContributionId id);

    /// All that was said of what contributions are judged against, in order; one for each part said otherwise.
    List<BackgroundChange> backgroundHistory(Owner owner);

    /// What a file brings to a book.
    ///
    /// @param facts as the book is to hold them
    /// @param background what the file says contributions are judged against
    /// @param madeFrom the version of the owner's own book they were put together with
    record Brought(List<Contribution> facts, Background background, Sha256 madeFrom) {

        public Brought {
            facts = List.copyOf(facts);
        }
    }

    /// @param said the one part: a need, a training plan or how many agents
    record BackgroundChange(Origin origin, TimelineEntry entry, Background said) {}

    /// @param after what it said from then on; empty where it was withdrawn
    /// @param why it was withdrawn; empty where it was not, or where nobody was asked yet
    record Change(Origin origin, TimelineEntry entry, Optional<Contribution> after, Optional<Withdrawal> why) {

        public Change(Origin origin, TimelineEntry entry, Optional<Contribution> after) {
            this(origin, entry, after, Optional.empty());
        }
    }
}
