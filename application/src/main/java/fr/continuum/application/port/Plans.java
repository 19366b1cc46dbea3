package fr.continuum.application.port;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanHistory;
import fr.continuum.domain.plan.PlanStep;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.util.Optional;

/// Mandate plans, by owner: an append-only timeline of content-addressed versions. It takes steps and nothing else, so
/// that no plan lies here which a hard rule stands against. The tree of targets of a plan is in force with it
/// ([TargetTrees]), in the same transaction.
public interface Plans {

    /// Puts the plan a step leads to in force, unless it was ruled on for another day, another than the one it was
    /// made from is by now, or something is linked by now to what it takes away (R07), whatever was known then: of
    /// two who change a plan at once, or one who takes away what the other links, the second is told, and nothing
    /// is lost. An owner without plan changes or succeeds the home's; where neither has any, it begins one. A plan
    /// of another code comes after the one in force, which stays readable, and never comes back: a step that
    /// begins a plan is none where one is in force.
    ///
    /// @return whether it was put in force
    boolean replace(Owner owner, PlanStep step, TimelineEntry entry);

    /// The plan in force for an authority: its own, else the home's.
    default Optional<Versioned<MandatePlan>> inForce(Siren authority) {
        return inForce(Owner.of(authority));
    }

    /// The same of any owner: its own latest, else the home's.
    default Optional<Versioned<MandatePlan>> inForce(Owner owner) {
        return latest(owner).or(() -> latest(Owner.HOME));
    }

    /// The owner's own latest; empty where it has none, whatever the home has.
    Optional<Versioned<MandatePlan>> latest(Owner owner);

    Optional<MandatePlan> find(Sha256 version);

    /// The owner's own plan as it stood just before a moment: the plan of a day is that of its midnight.
    Optional<Versioned<MandatePlan>> before(Owner owner, Instant moment);

    /// What was in force for an owner just before a moment: its own, else the home's.
    default Optional<Versioned<MandatePlan>> inForceBefore(Owner owner, Instant moment) {
        return before(owner, moment).or(() -> before(Owner.HOME, moment));
    }

    /// All that happened to one plan of an owner; nothing where it never had it. What was changed from the home's
    /// has the home's history before its own. A clock set back does not turn it round: an entry is never before
    /// the last.
    PlanHistory history(Owner owner, PlanCode plan);

    /// A page of the same, the latest first: no other version is read than those it tells of.
    ///
    /// @param skip how many of the latest changes are left out
    /// @param most how many are told at most
    PlanHistory.Latest latest(Owner owner, PlanCode plan, int skip, int most);
}
