package fr.continuum.adapters.web.list;

import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Kind;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// A column of a list: what it is called, what its cells say, what can be done with it. Columns stand on the page
/// unless [#more] keeps them for who asks.
///
/// @param key as addresses name it
/// @param label message key of its header
/// @param choices what it can say, where that is few things; null where it is not
/// @param isFixed whether it stands on the page whatever columns are asked for
/// @param isMore whether only who asks for it sees it; the page then shows it after the others
/// @param isSorted whether the list can be sorted by it
/// @param isFiltered whether the list can be filtered by it
/// @param isSummed whether its sum means something
/// @param inFile message key of its header in files, where it must say more than on a page: a unit
/// @param beside key of the column it stands beside in files, whatever is shown: a rate without what it is of says
/// nothing there; empty for none
public record Column<R>(
        String key,
        String label,
        Kind kind,
        Function<R, Cell> cell,
        @Nullable Function<R, Choice> choice,
        List<Choice> choices,
        boolean isFixed,
        boolean isMore,
        boolean isSorted,
        boolean isFiltered,
        boolean isSummed,
        String inFile,
        String beside) {

    public Column {
        choices = List.copyOf(choices);
    }

    private static <R> Column<R> plain(String key, String label, Kind kind, Function<R, Cell> cell) {
        return new Column<>(
                key, label, kind, cell, null, List.of(), false, false, true, true, kind == Kind.EURO, label, "");
    }

    public static <R> Column<R> text(String key, String label, Function<R, String> said) {
        return plain(key, label, Kind.TEXT, row -> {
            String text = said.apply(row);
            return text.isBlank() ? new Nothing() : new Text(text);
        });
    }

    public static <R> Column<R> count(String key, String label, ToLongFunction<R> said) {
        return plain(key, label, Kind.NUMBER, row -> new Quantity(BigDecimal.valueOf(said.applyAsLong(row))));
    }

    public static <R> Column<R> number(String key, String label, Function<R, Optional<BigDecimal>> said) {
        return plain(
                key,
                label,
                Kind.NUMBER,
                row -> said.apply(row).<Cell>map(Quantity::new).orElseGet(Nothing::new));
    }

    /// In cents.
    public static <R> Column<R> euros(String key, String label, Function<R, OptionalLong> said) {
        return plain(key, label, Kind.EURO, row -> {
            OptionalLong cents = said.apply(row);
            return cents.isPresent() ? new Euro(cents.getAsLong()) : new Nothing();
        });
    }

    public static <R> Column<R> date(String key, String label, Function<R, Optional<LocalDate>> said) {
        return plain(
                key,
                label,
                Kind.DATE,
                row -> said.apply(row).<Cell>map(Day::new).orElseGet(Nothing::new));
    }

    /// One of few things: a badge, a kind, a state.
    ///
    /// @param choices all there are, in the order they are offered
    public static <R> Column<R> choice(String key, String label, List<Choice> choices, Function<R, Choice> said) {
        return new Column<>(
                key,
                label,
                Kind.TEXT,
                row -> new Text(said.apply(row).label()),
                said,
                choices,
                false,
                false,
                true,
                true,
                false,
                label,
                "");
    }

    /// The same, on the page whatever columns are asked for.
    public Column<R> fixed() {
        return new Column<>(
                key, label, kind, cell, choice, choices, true, isMore, isSorted, isFiltered, isSummed, inFile, beside);
    }

    /// The same, only for who asks for it.
    public Column<R> more() {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, true, isSorted, isFiltered, isSummed, inFile, beside);
    }

    /// The same, that nothing is sorted nor filtered by.
    public Column<R> shownOnly() {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, isMore, false, false, isSummed, inFile, beside);
    }

    /// The same, that nothing is sorted by.
    public Column<R> notSorted() {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, isMore, false, isFiltered, isSummed, inFile, beside);
    }

    /// The same, that nothing is filtered by.
    public Column<R> notFiltered() {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, isMore, isSorted, false, isSummed, inFile, beside);
    }

    /// The same, that has no sum: its amounts overlap, or lie of each other's totals.
    public Column<R> notSummed() {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, isMore, isSorted, isFiltered, false, inFile, beside);
    }

    /// The same, called more fully in files.
    ///
    /// @param header message key
    public Column<R> inFile(String header) {
        return new Column<>(
                key,
                label,
                kind,
                cell,
                choice,
                choices,
                isFixed,
                isMore,
                isSorted,
                isFiltered,
                isSummed,
                header,
                beside);
    }

    /// The same, only for who asks for it on a page, and in files wherever another column is.
    ///
    /// @param column key of that other
    public Column<R> beside(String column) {
        return new Column<>(
                key, label, kind, cell, choice, choices, isFixed, true, isSorted, isFiltered, isSummed, inFile, column);
    }

    Cell of(R row) {
        return cell.apply(row);
    }

    /// What its cells are compared by: choices by their place among those offered.
    Cell weighed(R row) {
        return choice == null ? cell.apply(row) : new Quantity(BigDecimal.valueOf(choices.indexOf(choice.apply(row))));
    }

    String word(R row) {
        return choice == null ? "" : choice.apply(row).word();
    }

    /// Whether sorting by it begins with the largest: people look for those.
    boolean beginsDown() {
        return choice == null && kind != Kind.TEXT;
    }
}
