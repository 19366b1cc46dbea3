package fr.continuum.domain.workforce.disclosure;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What anyone may see of a table of counts. It holds no hidden figure.
///
/// @param shown the figures that are told, totals included
public record PublishedTable(List<String> rows, List<String> columns, Map<Cell, Integer> shown) {

    public PublishedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        shown = Map.copyOf(shown);
    }

    /// The figure; empty where it is hidden.
    public OptionalInt count(Cell cell) {
        Integer count = shown.get(cell);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
