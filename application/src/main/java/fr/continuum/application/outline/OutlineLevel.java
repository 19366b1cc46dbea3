package fr.continuum.application.outline;

import java.util.Arrays;
import java.util.List;

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
