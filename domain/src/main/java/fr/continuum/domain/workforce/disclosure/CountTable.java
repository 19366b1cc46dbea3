package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// How many people there are by row and column, with all totals: what HR knows, and nobody else may see as it is.
///
/// @param rows in the order they are shown
/// @param columns likewise
/// @param counts of cells that are no totals; a cell left out holds nobody
public record CountTable(List<String> rows, List<String> columns, Map<Cell, Integer> counts) {

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
        if (new LinkedHashSet<>(rows).size() < rows.size() || new LinkedHashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException("A row or column is there twice: " + rows + " " + columns);
        }
        for (Map.Entry<Cell, Integer> count : counts.entrySet()) {
            Cell cell = count.getKey();
            if (cell.isTotal()
                    || !rows.contains(cell.row().orElseThrow())
                    || !columns.contains(cell.column().orElseThrow())) {
                throw new IllegalArgumentException("Not a cell to be counted in: " + cell);
            }
            if (count.getValue() < 0) {
                throw new IllegalArgumentException("There are not fewer people than none: " + cell);
            }
        }
    }

    /// How many a cell or total holds; nobody where the table has no such row or column.
    public int count(Cell cell) {
        if (!cell.isTotal()) {
            return counts.getOrDefault(cell, 0);
        }
        int total = 0;
        for (Map.Entry<Cell, Integer> count : counts.entrySet()) {
            Cell counted = count.getKey();
            boolean inRow = cell.row().isEmpty() || cell.row().equals(counted.row());
            boolean inColumn = cell.column().isEmpty() || cell.column().equals(counted.column());
            total += inRow && inColumn ? count.getValue() : 0;
        }
        return total;
    }

    /// Every cell and total, row by row, each followed by its total.
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String row : rows) {
            columns.forEach(column -> cells.add(Cell.of(row, column)));
            cells.add(Cell.totalOfRow(row));
        }
        columns.forEach(column -> cells.add(Cell.totalOfColumn(column)));
        cells.add(Cell.GRAND_TOTAL);
        return List.copyOf(cells);
    }

    /// It says nothing of the figures: they reach no log by accident.
    @Override
    public String toString() {
        return "CountTable[" + rows.size() + " × " + columns.size() + "]";
    }
}
