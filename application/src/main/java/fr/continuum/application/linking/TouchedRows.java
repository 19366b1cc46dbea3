package fr.continuum.application.linking;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.shared.Tally;
import java.util.List;

/// Rows of the table that a change touches together.
///
/// @param rows one, or several that contradict one another
/// @param keys of the document whose answer they lose, or contradict one another on; 0 where none asks them
/// @param tally the whole of these keys
/// @param gone whether a row of the same conditions takes the place of one of them
public record TouchedRows(List<AllocationRule> rows, long keys, Tally tally, boolean gone) {

    public TouchedRows {
        rows = List.copyOf(rows);
    }

    TouchedRows plus(TouchedRows other) {
        return new TouchedRows(rows, keys + other.keys, tally.plus(other.tally), gone);
    }
}
