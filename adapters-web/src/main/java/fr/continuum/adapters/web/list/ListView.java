package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.list.Ask.Kept;
import fr.continuum.application.port.ListFileWriter.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a page shows of a list besides its rows.
///
/// @param path where its forms are sent
/// @param tri the order asked for, as the address says it
/// @param isNamed whether that is an order the page has a name for
/// @param heads of the columns that are shown, by key
/// @param filters one for each column that can be filtered
/// @param keys columns to sort by, as many fields as the form offers
/// @param ticks the columns there are to show
/// @param kept what the form of the list carries along
/// @param carried what the page's own form carries along: all that the list was asked, its order apart
/// @param count how many rows the filters let through
/// @param whole how many there are, whatever is asked
/// @param clear the same page, nothing asked of the list
/// @param csv the same list as a file
/// @param xlsx likewise
/// @param more cells of columns the page has none of its own for, row by row
public record ListView(
        String path,
        String tri,
        boolean isNamed,
        Map<String, Head> heads,
        List<Filter> filters,
        List<Key> keys,
        List<Tick> ticks,
        List<Kept> kept,
        List<Kept> carried,
        long count,
        long whole,
        List<Total> totals,
        boolean asked,
        String clear,
        String csv,
        String xlsx,
        List<List<More>> more) {

    /// How many columns the form can sort by.
    private static final int SORTED_BY = 3;

    /// A header.
    ///
    /// @param way how the list is sorted by it: `ascending`, `descending`; null where it is not
    /// @param place among the columns the list is sorted by, from 1; 0 where it is not
    /// @param isOnly whether it is sorted by nothing else
    /// @param href the list sorted by it, or by it the other way
    /// @param turnsDown whether that is the largest first
    public record Head(
            String key,
            String label,
            boolean isMore,
            boolean isFigure,
            boolean isSorted,
            @Nullable String way,
            int place,
            boolean isOnly,
            String href,
            boolean turnsDown) {

        /// Said of the first column alone: it is the one that tells the order of the page.
        public @Nullable String ariaSort() {
            return place == 1 ? way : null;
        }
    }

    /// One of the columns the form sorts by.
    public record Key(List<Option> options) {}

    /// @param label message key of the column
    public record Option(String word, String label, boolean down, boolean chosen) {}

    /// @param label message key of the column
    public record Tick(String key, String label, boolean ticked, boolean fixed) {}

    public boolean shows(String key) {
        return heads.containsKey(key);
    }

    public Head head(String key) {
        Head head = heads.get(key);
        if (head == null) {
            throw new IllegalArgumentException("No column is called " + key);
        }
        return head;
    }

    /// How many columns of figures stand on the page: what hides all of them spans as many.
    public long figures() {
        return heads.values().stream()
                .filter(head -> head.isFigure() && !head.isMore())
                .count();
    }

    /// Headers of columns the page has no cells of its own for.
    public List<Head> moreHeads() {
        return heads.values().stream().filter(Head::isMore).toList();
    }

    /// What was typed in filters and could not be read.
    public List<String> misread() {
        return filters.stream().flatMap(filter -> filter.misread().stream()).toList();
    }

    /// The same, with the cells of columns the page has none of its own for.
    ///
    /// @param page rows that stand on it
    public <R> ListView with(List<Column<R>> shown, List<R> page) {
        return with(More.of(shown, page));
    }

    private ListView with(List<List<More>> cells) {
        return new ListView(
                path, tri, isNamed, heads, filters, keys, ticks, kept, carried, count, whole, totals, asked, clear, csv,
                xlsx, cells);
    }

    static <R> ListView of(ListTable<R> table, Ask ask, long count, long whole, List<Total> totals) {
        List<Column<R>> shown = table.shown(ask);
        List<Sort> sorts = table.sorts(ask);
        List<Filter> filters = table.filters(ask);
        List<String> ours = table.parameters();
        List<String> besidesOrder = new ArrayList<>(ours);
        besidesOrder.remove(Ask.SORT);
        return new ListView(
                ask.path(),
                String.join(",", ask.words(Ask.SORT)),
                table.isNamed(ask) || sorts.isEmpty(),
                shown.stream()
                        .collect(Collectors.toMap(
                                Column::key,
                                column -> head(table, column, sorts, ask),
                                (one, _) -> one,
                                LinkedHashMap::new)),
                filters,
                keys(table, sorts),
                table.columns().stream()
                        .map(column -> new Tick(column.key(), column.label(), shown.contains(column), column.isFixed()))
                        .toList(),
                ask.kept(ours),
                ask.kept(List.of()).stream()
                        .filter(kept -> besidesOrder.contains(kept.name()))
                        .toList(),
                count,
                whole,
                totals,
                filters.stream().anyMatch(Filter::isAsked),
                ask.without(ours),
                ask.with(Ask.FORMAT, "csv"),
                ask.with(Ask.FORMAT, "xlsx"),
                List.of());
    }

    private static <R> Head head(ListTable<R> table, Column<R> column, List<Sort> sorts, Ask ask) {
        int place = IntStream.range(0, sorts.size())
                .filter(i -> sorts.get(i).key().equals(column.key()))
                .findFirst()
                .orElse(-1);
        Optional<Sort> now = place < 0 ? Optional.empty() : Optional.of(sorts.get(place));
        boolean down = place == 0 ? !sorts.get(0).down() : column.beginsDown();
        boolean taken = table.orders().containsKey(column.key());
        return new Head(
                column.key(),
                column.label(),
                column.isMore(),
                column.kind() == Kind.EURO || column.kind() == Kind.NUMBER,
                column.isSorted(),
                now.map(sort -> sort.down() ? "descending" : "ascending").orElse(null),
                place + 1,
                sorts.size() == 1,
                ask.with(Ask.SORT, new Sort(column.key(), down).word(taken)),
                down);
    }

    private static <R> List<Key> keys(ListTable<R> table, List<Sort> sorts) {
        return IntStream.range(0, Math.max(SORTED_BY, sorts.size()))
                .mapToObj(i -> new Key(table.columns().stream()
                        .filter(Column::isSorted)
                        .flatMap(column -> List.of(new Sort(column.key(), false), new Sort(column.key(), true)).stream()
                                .map(sort -> new Option(
                                        sort.word(table.orders().containsKey(column.key())),
                                        column.label(),
                                        sort.down(),
                                        i < sorts.size() && sorts.get(i).equals(sort))))
                        .toList()))
                .toList();
    }
}
