package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The places of one table, or of two beside each other, numbered: rows × columns, totals last. A place only one of
/// two tables has is there, and nobody in it, in the other.
///
/// Every sum of the table (a row, a column, either line of totals) is a knot, every place an arc between the two knots
/// of the sums it stands in, so directed that whatever flows around in a circle of arcs leaves all sums true. What
/// somebody who sees some figures can think of the others is exactly: what is there, plus such circles.
final class Grid {

    private final List<String> rows;
    private final List<String> columns;
    private final List<Cell> cells = new ArrayList<>();

    Grid(List<CountTable> tables) {
        Set<String> allRows = new LinkedHashSet<>();
        Set<String> allColumns = new LinkedHashSet<>();
        tables.forEach(table -> {
            allRows.addAll(table.rows());
            allColumns.addAll(table.columns());
        });
        rows = List.copyOf(allRows);
        columns = List.copyOf(allColumns);
        for (String row : rows) {
            columns.forEach(column -> cells.add(Cell.of(row, column)));
            cells.add(Cell.totalOfRow(row));
        }
        columns.forEach(column -> cells.add(Cell.totalOfColumn(column)));
        cells.add(Cell.GRAND_TOTAL);
    }

    int size() {
        return cells.size();
    }

    int knots() {
        return rows.size() + columns.size() + 2;
    }

    Cell cell(int place) {
        return cells.get(place);
    }

    int[] counts(CountTable table) {
        return cells.stream().mapToInt(table::count).toArray();
    }

    /// The knot an arc leaves: rows and the line of their totals come first, columns after.
    int from(int place) {
        int row = row(place);
        int column = column(place);
        if (column < columns.size()) {
            return row < rows.size() ? row : columnKnot(column);
        }
        return row < rows.size() ? columnKnot(column) : row;
    }

    /// The knot it leads to.
    int to(int place) {
        int row = row(place);
        int column = column(place);
        return from(place) == row ? columnKnot(column) : row;
    }

    /// The places through which anything goes.
    static BitSet used(int[] through) {
        BitSet used = new BitSet();
        for (int place = 0; place < through.length; place++) {
            used.set(place, through[place] != 0);
        }
        return used;
    }

    /// The knot at the other end; for a knot that is an end of it.
    int other(int place, int knot) {
        return from(place) == knot ? to(place) : from(place);
    }

    private int columnKnot(int column) {
        return rows.size() + 1 + column;
    }

    private int row(int place) {
        return place / (columns.size() + 1);
    }

    private int column(int place) {
        return place % (columns.size() + 1);
    }
}
