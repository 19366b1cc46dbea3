package fr.continuum.domain.workforce.disclosure;

import java.util.Optional;

/// A place in a table of counts, totals included.
///
/// @param row empty for the total of a column
/// @param column empty for the total of a row
public record Cell(Optional<String> row, Optional<String> column) {

    public static final Cell GRAND_TOTAL = new Cell(Optional.empty(), Optional.empty());

    public static Cell of(String row, String column) {
        return new Cell(Optional.of(row), Optional.of(column));
    }

    public static Cell totalOfRow(String row) {
        return new Cell(Optional.of(row), Optional.empty());
    }

    public static Cell totalOfColumn(String column) {
        return new Cell(Optional.empty(), Optional.of(column));
    }

    public boolean isTotal() {
        return row.isEmpty() || column.isEmpty();
    }

    @Override
    public String toString() {
        return row.orElse("∑") + " × " + column.orElse("∑");
    }
}
