package fr.continuum.adapters.web.list;

import fr.continuum.application.port.ListFileWriter.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list as its page declares it: its columns, and the orders its address had names for before columns could be
/// sorted.
///
/// @param name message key of what it lists
/// @param file how its files are called: `contributions`
/// @param columns in the order they stand
/// @param orders by the word of `tri` that names them; the empty word names the order of who asks for none
public record ListTable<R>(String name, String file, List<Column<R>> columns, Map<String, Order<R>> orders) {

    public ListTable {
        columns = List.copyOf(columns);
        orders = Map.copyOf(orders);
    }

    /// The list that was asked for: what the filters let through, in the order asked for.
    ///
    /// @param whole how many there are, whatever is asked
    /// @param kept what the page's own filters let through
    public Look<R> look(Ask ask, long whole, List<R> kept) {
        Map<String, Condition> conditions = conditions(ask);
        List<R> through = kept.stream().filter(row -> lets(conditions, row)).toList();
        List<R> sorted = sorted(ask, through);
        List<Column<R>> shown = shown(ask);
        List<Total> totals = shown.stream()
                .filter(Column::isSummed)
                .map(column -> Total.of(column, sorted))
                .toList();
        return new Look<>(this, shown, view(ask, sorted.size(), whole, totals), sorted);
    }

    /// What the filters of the address let through, row by row.
    public Predicate<R> filter(Ask ask) {
        Map<String, Condition> conditions = conditions(ask);
        return row -> lets(conditions, row);
    }

    private boolean lets(Map<String, Condition> conditions, R row) {
        return conditions.entrySet().stream().allMatch(asked -> {
            Column<R> column = column(asked.getKey()).orElseThrow();
            return asked.getValue().lets(column.of(row), column.word(row));
        });
    }

    private List<R> sorted(Ask ask, List<R> rows) {
        Order<R> named = orders.get(words(ask));
        if (named != null) {
            return rows.stream().sorted(named.comparator()).toList();
        }
        Order<R> usual = orders.get("");
        List<R> before =
                usual == null ? rows : rows.stream().sorted(usual.comparator()).toList();
        List<Sort> sorts = sorts(ask);
        return sorts.isEmpty() ? before : byColumns(sorts, before);
    }

    private static String words(Ask ask) {
        return String.join(",", ask.words(Ask.SORT));
    }

    /// Each cell is asked for once: some take time to say. Rows alike stay as they were.
    private List<R> byColumns(List<Sort> sorts, List<R> rows) {
        List<Column<R>> by =
                sorts.stream().map(sort -> column(sort.key()).orElseThrow()).toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> by.stream().map(column -> column.weighed(row)).toList())
                .toList();
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted((one, other) -> {
                    for (int i = 0; i < sorts.size(); i++) {
                        int order = CellOrder.compare(
                                cells.get(one).get(i),
                                cells.get(other).get(i),
                                sorts.get(i).down());
                        if (order != 0) {
                            return order;
                        }
                    }
                    return 0;
                })
                .map(rows::get)
                .toList();
    }

    public Optional<Column<R>> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /// What the address sorts by: columns of ours only; none where it names an order that is not one of a column.
    public List<Sort> sorts(Ask ask) {
        String words = words(ask);
        Order<R> named = orders.get(words);
        return named != null
                ? named.sort().stream().toList()
                : Sort.all(words).stream()
                        .filter(sort ->
                                column(sort.key()).filter(Column::isSorted).isPresent())
                        .toList();
    }

    /// Whether the address names an order of its own.
    boolean isNamed(Ask ask) {
        return orders.containsKey(words(ask));
    }

    /// What the address filters by, column by column.
    public Map<String, Condition> conditions(Ask ask) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        filters(ask).forEach(filter -> filter.condition().ifPresent(one -> conditions.put(filter.key(), one)));
        return conditions;
    }

    List<Filter> filters(Ask ask) {
        return columns.stream()
                .filter(Column::isFiltered)
                .map(column -> Filter.of(column, ask))
                .toList();
    }

    /// The columns asked for, in the order of the list; the usual ones where none of ours is.
    public List<Column<R>> shown(Ask ask) {
        List<String> asked = ask.words(Ask.COLUMNS);
        boolean any = columns.stream().anyMatch(column -> asked.contains(column.key()));
        return columns.stream()
                .filter(column -> column.isFixed() || (any ? asked.contains(column.key()) : !column.isMore()))
                .toList();
    }

    /// The columns of its files: those shown, and those that stand beside one of them.
    public List<Column<R>> filed(List<Column<R>> shown) {
        Set<String> keys = shown.stream().map(Column::key).collect(Collectors.toSet());
        return columns.stream()
                .filter(column -> keys.contains(column.key()) || keys.contains(column.beside()))
                .toList();
    }

    /// The parameters the list is asked by.
    List<String> parameters() {
        List<String> names = new ArrayList<>(List.of(Ask.SORT, Ask.COLUMNS));
        columns.stream().filter(Column::isFiltered).map(Filter::names).forEach(names::addAll);
        return List.copyOf(names);
    }

    /// What the page shows of the list besides its rows.
    ///
    /// @param count how many rows the filters let through
    /// @param whole how many there are, whatever is asked
    /// @param totals of the columns that have one, over those rows
    public ListView view(Ask ask, long count, long whole, List<Total> totals) {
        return ListView.of(this, ask, count, whole, totals);
    }
}
