package fr.continuum.application.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The tables of a document as lines: columns that name a level make lines of that level, what other columns say is
/// about the line before; a sheet of an action, whose rows are a label and what it says, is an action. What a table
/// repeats from the one before is said once. Not for use by several threads.
public final class OutlineTables {

    private final Map<String, String> open = new HashMap<>();

    /// @param rows cells as they are shown; empty where a cell goes on the one above
    /// @param where a row was found, from 0, in French
    public List<OutlineLine> lines(List<List<String>> rows, IntFunction<String> where) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(TableText::stripped).toList())
                .toList();
        TableLines lines = new TableLines(where, open);
        if (ActionSheet.is(cells)) {
            new ActionSheet(cells, lines).write();
        } else if (HeadedTable.is(cells)) {
            new HeadedTable(cells, lines).write();
        } else {
            new PlainTable(cells, lines).write();
        }
        return lines.all();
    }
}
