package fr.continuum.domain.plan;

import java.util.List;
import java.util.Optional;

/// Anything in the plan that has a code. An element checks its own shape and nothing else: whether it stands where it
/// may is for the plan to say.
public sealed interface PlanElement permits StrategicAxis, Objective, Action, Pledge {

    PlanCode code();

    String label();

    PlanLevel level();

    /// Why and when it was given up, where it was.
    Optional<Abandonment> abandonment();

    /// Where it comes from in the plan of the mandate before.
    Optional<Lineage> lineage();

    /// Everything said of it, in a fixed order: equal facts are the same element.
    List<Fact> facts();

    /// Who holds what; nobody where the level has no roles.
    default List<RoleHolding> roles() {
        return List.of();
    }

    /// Places it concerns; none where the level has no places.
    default List<Territory> territories() {
        return List.of();
    }

    /// The same, given up.
    PlanElement givenUp(Abandonment why);

    /// The same, no longer given up: an action is planned again.
    PlanElement takenUpAgain();

    default boolean isActive() {
        return abandonment().isEmpty();
    }

    /// Every element has words for people; a code alone says nothing to anyone.
    static void named(PlanCode code, String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("An element of the plan has a label: " + code);
        }
    }
}
