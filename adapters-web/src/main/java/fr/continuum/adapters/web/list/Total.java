package fr.continuum.adapters.web.list;

import fr.continuum.application.port.ListFileWriter.Euro;
import java.util.List;

/// What the amounts of a column add up to, over all rows the filters let through.
///
/// @param label message key of the column
/// @param said how many rows say an amount
/// @param rows of how many
public record Total(String key, String label, long cents, long said, long rows) {

    static <R> Total of(Column<R> column, List<R> rows) {
        List<Long> amounts = rows.stream()
                .map(column::of)
                .filter(Euro.class::isInstance)
                .map(cell -> ((Euro) cell).cents())
                .toList();
        return new Total(
                column.key(), column.label(), amounts.stream().reduce(0L, Math::addExact), amounts.size(), rows.size());
    }

    /// Whether every row says one.
    public boolean isWhole() {
        return said == rows;
    }
}
