package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a line of a document is to the plan. In the order of the levels, then what is none.
public enum OutlineLevel {
    AXIS,
    STRATEGIC_OBJECTIVE,
    OPERATIONAL_OBJECTIVE,
    /// An operational objective under another.
    SUB_OBJECTIVE,
    ACTION,
    /// A step of the action above.
    MILESTONE,
    /// A promise; kept by the objective above, where there is one.
    PLEDGE,
    /// Words about the element above.
    TEXT,
    /// Not of the plan: a title, a page number, a signature.
    LEFT_OUT;

    /// Whether it stands in the tree and other levels stand under it.
    public boolean isPlace() {
        return compareTo(ACTION) <= 0;
    }

    /// Whether it stands under what is of a higher level: a place, or the step of an action.
    public boolean isNested() {
        return compareTo(MILESTONE) <= 0;
    }

    /// What it is called in a plan; empty for what is no element.
    Optional<PlanLevel> ofPlan() {
        return switch (this) {
            case AXIS -> Optional.of(PlanLevel.AXIS);
            case STRATEGIC_OBJECTIVE -> Optional.of(PlanLevel.STRATEGIC_OBJECTIVE);
            case OPERATIONAL_OBJECTIVE, SUB_OBJECTIVE -> Optional.of(PlanLevel.OPERATIONAL_OBJECTIVE);
            case ACTION -> Optional.of(PlanLevel.ACTION);
            case PLEDGE -> Optional.of(PlanLevel.PLEDGE);
            case MILESTONE, TEXT, LEFT_OUT -> Optional.empty();
        };
    }

    /// Whether it needs something above it that is not there.
    boolean lacks(Optional<OutlineLevel> above) {
        return switch (this) {
            case AXIS, STRATEGIC_OBJECTIVE, PLEDGE, LEFT_OUT -> false;
            case OPERATIONAL_OBJECTIVE ->
                above.filter(STRATEGIC_OBJECTIVE::equals).isEmpty();
            case SUB_OBJECTIVE -> above.filter(OPERATIONAL_OBJECTIVE::equals).isEmpty();
            case ACTION -> above.filter(OutlineLevel::isObjective).isEmpty();
            case MILESTONE -> above.filter(ACTION::equals).isEmpty();
            case TEXT -> above.isEmpty();
        };
    }

    /// So many levels further in, or out where negative, as far as there are any.
    OutlineLevel shifted(int levels) {
        List<OutlineLevel> nested =
                Arrays.stream(values()).filter(OutlineLevel::isNested).toList();
        return nested.get(Math.clamp((long) nested.indexOf(this) + levels, 0, nested.size() - 1));
    }

    public boolean isObjective() {
        return this == STRATEGIC_OBJECTIVE || this == OPERATIONAL_OBJECTIVE || this == SUB_OBJECTIVE;
    }
}
