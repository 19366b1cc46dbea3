package fr.continuum.domain.workforce.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A table of counts and which of them are hidden: for the program alone, which needs the hidden ones the next night.
/// People see its [#published] face.
///
/// @param hidden cells and totals that are not told
/// @param threshold under which a figure speaks of too few people
public record Release(CountTable table, Set<Cell> hidden, int threshold) {

    public Release {
        hidden = Set.copyOf(hidden);
        for (Cell cell : table.cells()) {
            if (isSmall(table.count(cell), threshold) && !hidden.contains(cell)) {
                throw new IllegalArgumentException("A figure under " + threshold + " is hidden: " + cell);
            }
        }
    }

    /// Whether a figure speaks of some people, and of too few. Of nobody it says nothing about anybody: zeros are
    /// told, save where they must hide another.
    static boolean isSmall(int count, int threshold) {
        return count > 0 && count < threshold;
    }

    public PublishedTable published() {
        Map<Cell, Integer> shown = table.cells().stream()
                .filter(cell -> !hidden.contains(cell))
                .collect(Collectors.toMap(cell -> cell, table::count));
        return new PublishedTable(table.rows(), table.columns(), shown);
    }

    @Override
    public String toString() {
        return "Release[" + table + ", " + hidden.size() + " hidden]";
    }
}
