package fr.continuum.adapters.web.plan;

import java.util.List;

/// What is late of something, the oldest first: as many rows as a narrow screen shows at once, and the rest.
public interface Lateness {

    /// How much of what is late stands open on a narrow screen.
    int OPEN = 5;

    /// How many rows paper has room for at most, beside all the rest.
    int ON_PAPER = 8;

    /// What is late or vacant, or waits, the oldest first.
    List<LateRow> late();

    /// What is late that a narrow screen shows at once: one row more rather than one row folded.
    default List<LateRow> lateFirst() {
        return late().size() <= OPEN + 1 ? late() : late().subList(0, OPEN);
    }

    /// What is late that a narrow screen folds.
    default List<LateRow> lateRest() {
        return late().subList(lateFirst().size(), late().size());
    }
}
