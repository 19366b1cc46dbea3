package fr.continuum.adapters.persistence.workforce;

import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.CountTable;
import fr.continuum.domain.workforce.disclosure.Release;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A published table as it lies in the database, hidden figures included: the next one is made beside them.
record ReleaseJson(List<String> rows, List<String> columns, List<CountJson> counts, List<CellJson> hidden) {

    record CountJson(String row, String column, int count) {}

    /// @param row null for the total of a column
    /// @param column null for the total of a row
    record CellJson(@Nullable String row, @Nullable String column) {

        static CellJson of(Cell cell) {
            return new CellJson(cell.row().orElse(null), cell.column().orElse(null));
        }

        Cell cell() {
            return new Cell(Optional.ofNullable(row), Optional.ofNullable(column));
        }
    }

    static ReleaseJson of(Release release) {
        CountTable table = release.table();
        return new ReleaseJson(
                table.rows(),
                table.columns(),
                table.counts().entrySet().stream()
                        .map(entry -> new CountJson(
                                entry.getKey().row().orElseThrow(),
                                entry.getKey().column().orElseThrow(),
                                entry.getValue()))
                        .sorted(Comparator.comparing(CountJson::row).thenComparing(CountJson::column))
                        .toList(),
                table.cells().stream()
                        .filter(release.hidden()::contains)
                        .map(CellJson::of)
                        .toList());
    }

    Release release(int threshold) {
        Map<Cell, Integer> cells = new HashMap<>();
        counts.forEach(count -> cells.put(Cell.of(count.row(), count.column()), count.count()));
        return new Release(
                new CountTable(rows, columns, cells),
                hidden.stream().map(CellJson::cell).collect(Collectors.toSet()),
                threshold);
    }
}
