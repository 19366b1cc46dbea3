package fr.continuum.application.outline;

import java.util.List;

/// A table without a header: rows that begin further right stand under those above, as columns for levels nobody
/// named; where none does, each row is an item.
final class PlainTable {

    private final List<List<String>> rows;
    private final TableLines lines;

    PlainTable(List<List<String>> rows, TableLines lines) {
        this.rows = rows;
        this.lines = lines;
    }

    void write() {
        int deepest = rows.stream().mapToInt(PlainTable::begins).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            if (deepest == 0) {
                lines.item(i, List.of(), rows.get(i));
            } else {
                steps(i, rows.get(i), deepest);
            }
        }
    }

    /// How many columns of a row are empty before the first that is not, the last one apart.
    private static int begins(List<String> row) {
        int empty = 0;
        while (empty < row.size() - 1 && row.get(empty).isEmpty()) {
            empty++;
        }
        return empty;
    }

    private void steps(int i, List<String> row, int deepest) {
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            if (cell.isEmpty()) {
                continue;
            }
            if (c <= deepest) {
                lines.step(i, cell, c);
            } else {
                lines.detail(i, "", cell);
            }
        }
    }
}
