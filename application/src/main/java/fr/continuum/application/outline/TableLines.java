package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The lines that one table of a document makes. Rows are counted from 0. Not for use by several threads.
final class TableLines {

    /// A heading below all others: a row that is one cell among rows of several.
    static final int ROW_ALONE = 9;

    private final IntFunction<String> where;
    private final Map<String, String> open;
    private final List<OutlineLine> lines = new ArrayList<>();

    /// @param open by the word of its level, the last line of each that still holds others; tables that follow go
    /// on from it
    TableLines(IntFunction<String> where, Map<String, String> open) {
        this.where = where;
        this.open = open;
    }

    List<OutlineLine> all() {
        return List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// A line of a level, unless it is the one that is open already; a new one closes those below it.
    ///
    /// @param word of the level; empty for a heading
    void place(int row, String word, String text, int heading) {
        if (!word.isEmpty() && text.equals(open.get(word))) {
            return;
        }
        int rank = OutlineWords.rank(word);
        open.keySet().removeIf(other -> OutlineWords.rank(other) > rank);
        open.put(word, text);
        lines.add(new OutlineLine(where.apply(row), text, word.isEmpty() ? heading : 0, false, 0, false));
    }

    /// A line so many columns to the right.
    void step(int row, String cell, int column) {
        lines.add(new OutlineLine(where.apply(row), TableText.oneLine(cell), 0, false, column, false));
    }

    /// The title of a row as an item, the others as what is said of it. Its title stands under a header that says
    /// so, else it is the first cell whose header is no label of something else, else the first cell.
    void item(int row, List<String> headers, List<String> cells) {
        List<Integer> filled = IntStream.range(0, cells.size())
                .filter(c -> !cells.get(c).isEmpty())
                .boxed()
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        int title = first(filled, c -> OutlineFields.isName(header(headers, c)))
                .or(() -> first(filled, c -> !saysOther(header(headers, c))))
                .orElse(filled.getFirst());
        String number = first(filled, c -> c != title && OutlineFields.isNumber(header(headers, c)))
                .map(cells::get)
                .orElse("");
        lines.add(new OutlineLine(
                where.apply(row), TableText.numbered(number, TableText.oneLine(cells.get(title))), 0, true, 0, false));
        for (int c : filled) {
            if (c != title && !OutlineFields.isNumber(header(headers, c))) {
                detail(row, header(headers, c), cells.get(c));
            }
        }
    }

    private static Optional<Integer> first(List<Integer> columns, IntPredicate is) {
        return columns.stream().filter(is::test).findFirst();
    }

    private static boolean saysOther(String header) {
        return OutlineFields.isNumber(header) || OutlineFields.isLabel(header);
    }

    private static String header(List<String> headers, int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    /// What a cell says of the line before, under its header.
    void detail(int row, String header, String cell) {
        String label = TableText.oneLine(header).replaceFirst("\\s*:$", "");
        String said = TableText.oneLine(cell);
        if (!said.isEmpty()) {
            String text = label.isEmpty() ? said : label + " : " + said;
            lines.add(new OutlineLine(where.apply(row), text, 0, false, 0, true));
        }
    }
}
