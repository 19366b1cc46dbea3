package fr.continuum.adapters.web.plan;

import java.util.List;

/// A fact that is no longer what it was, in words: what both times say is left out of both.
///
/// @param label what the fact is called
/// @param voted whether the assembly voted it
/// @param before empty where nothing was said
/// @param after empty where nothing is said any more
public record ChangeRow(String label, boolean voted, List<Line> before, List<Line> after) {

    public ChangeRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
