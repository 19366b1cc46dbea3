package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Wording;
import java.util.List;

/// Why rows of an HR file were rejected, and which: all those of one column and one reason. No cell is in it.
///
/// @param column header of the column, as the profile calls it; empty for the whole row
/// @param rows of the file, from 1, in their order
public record Rejection(String column, Wording reason, List<Integer> rows) {

    public Rejection {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A rejection is of one row at least: " + reason.english());
        }
    }
}
