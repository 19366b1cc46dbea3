package fr.continuum.adapters.web.list;

import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Kind;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cell of a column that is shown to who asks for it.
///
/// @param label message key of its column
/// @param text empty where it is no text
public record More(
        String key,
        String label,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable Long cents,
        @Nullable LocalDate day) {

    public boolean isFigure() {
        return kind == Kind.EURO || kind == Kind.NUMBER;
    }

    public boolean isEmpty() {
        return text.isEmpty() && number == null && cents == null && day == null;
    }

    /// Of each row, in their order.
    static <R> List<List<More>> of(List<Column<R>> shown, List<R> rows) {
        List<Column<R>> more = shown.stream().filter(Column::isMore).toList();
        return rows.stream()
                .map(row ->
                        more.stream().map(column -> of(column, column.of(row))).toList())
                .toList();
    }

    private static More of(Column<?> column, Cell cell) {
        return new More(
                column.key(),
                column.label(),
                column.kind(),
                cell instanceof Text(String text) ? text : "",
                cell instanceof Quantity(BigDecimal number) ? number : null,
                cell instanceof Euro(long cents) ? (Long) cents : null,
                cell instanceof Day(LocalDate day) ? day : null);
    }
}
