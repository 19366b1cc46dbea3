package fr.continuum.domain.contribution;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.plan.PlanCode;
import java.time.Instant;

/// A link to the plan that is no contribution's own: what a competency need serves, what a row of the allocation table
/// or a personal link traces to. Who made it and when is known from its timeline.
///
/// @param name of what holds it: the code of the need, what the row asks for
/// @param author who made it
/// @param made when, to the microsecond
public record StandingLink(Kind kind, String name, PlanCode target, String author, Instant made) {

    /// What holds the link.
    public enum Kind {
        NEED,
        ROW
    }

    public StandingLink {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A link is that of something: " + kind + " → " + target);
        }
    }

    /// How a row is called, whatever it traces to: what it asks for, and in which years.
    public static String nameOf(AllocationRule row) {
        return row.conditionsText() + (row.years().isLimited() ? " " + row.years() : "");
    }
}
