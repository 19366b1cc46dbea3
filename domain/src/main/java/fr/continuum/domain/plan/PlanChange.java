package fr.continuum.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// With what right a plan is changed.
///
/// @param origin a person is refused what a file brings is reported for (R08)
/// @param revision the decision behind it: asked for where an adopted plan changes in what was voted (R06)
/// @param linked codes that contributions, budget keys or allocation rows point to: they may be abandoned, never
///     removed (R07)
/// @param former plans of former mandates that are known, the last one last: what says it comes from one of them names
///     what it holds (R11); none where nothing is known of any
/// @param today the day it is made, by which decisions and ends have come and posts are held: what it is ruled on for
public record PlanChange(
        Origin origin, Optional<Revision> revision, Set<PlanCode> linked, List<MandatePlan> former, LocalDate today) {

    /// Where a change comes from.
    public enum Origin {
        PERSON,
        FILE
    }

    public PlanChange {
        linked = Set.copyOf(linked);
        former = List.copyOf(former);
    }

    /// Where no plan of a former mandate is known.
    public PlanChange(Origin origin, Optional<Revision> revision, Set<PlanCode> linked, LocalDate today) {
        this(origin, revision, linked, List.of(), today);
    }

    public static PlanChange byHand(Set<PlanCode> linked, LocalDate today) {
        return new PlanChange(Origin.PERSON, Optional.empty(), linked, today);
    }

    public PlanChange because(Revision why) {
        return new PlanChange(origin, Optional.of(why), linked, former, today);
    }
}
