package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table whose first row says what its columns hold: levels of a plan, what is said of an action, or words nobody
/// knows.
final class HeadedTable {

    private static final int LONGEST_HEADER = 30;

    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•●○▪–—·→o]|[\\uE000-\\uF8FF])\\s+(?=\\S)");

    private final List<String> headers;
    private final List<List<String>> rows;
    private final TableLines lines;

    /// What a cell says of the action of its row, under its header.
    private record Said(String header, String cell) {}

    HeadedTable(List<List<String>> rows, TableLines lines) {
        this.headers = rows.getFirst();
        this.rows = rows;
        this.lines = lines;
    }

    static boolean is(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        if (rows.size() < 2 || first.size() < 2) {
            return false;
        }
        boolean known = first.stream().anyMatch(TableText::isLabel);
        boolean alike = rows.size() > 2
                && TableText.filled(first) == first.size()
                && first.stream().distinct().count() == first.size()
                && rows.stream().noneMatch(row -> row.getFirst().isEmpty() && TableText.filled(row) > 0)
                && first.stream()
                        .allMatch(cell ->
                                cell.length() <= LONGEST_HEADER && cell.chars().noneMatch(Character::isDigit));
        return known || alike;
    }

    void write() {
        boolean leveled =
                headers.stream().anyMatch(header -> TableText.level(header).isPresent());
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (leveled) {
                leveled(i, row);
            } else if (TableText.filled(row) == 1 && !row.getFirst().isEmpty()) {
                lines.place(
                        i,
                        Numbering.of(row.getFirst()).word(),
                        TableText.oneLine(row.getFirst()),
                        TableLines.ROW_ALONE);
            } else {
                lines.item(i, headers, row);
            }
        }
    }

    /// A row whose cells are places from the highest level down. A column of a level above the one before it says
    /// something of the action instead. What stands left of the action waits until it is placed: it would else be
    /// said of the row above.
    private void leveled(int i, List<String> row) {
        String number = "";
        int deepest = 0;
        boolean placed = false;
        List<Said> held = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            String header = c < headers.size() ? headers.get(c) : "";
            String level = level(header);
            int rank = OutlineWords.rank(level);
            boolean place = rank > 0 && rank >= deepest && TableText.mayBeTitle(cell);
            deepest = Math.max(deepest, rank);
            if (cell.isEmpty()) {
                continue;
            }
            if (place && rank > OutlineWords.ACTION) {
                steps(i, level, cell);
            } else if (place) {
                lines.place(i, level, TableText.named(level, number, TableText.oneLine(cell)), 0);
                number = "";
                placed = rank == OutlineWords.ACTION;
            } else if (OutlineFields.isNumber(header)) {
                number = cell;
            } else {
                held.add(new Said(header, cell));
            }
            if (placed) {
                say(i, held);
            }
        }
        say(i, held);
    }

    private void say(int i, List<Said> held) {
        held.forEach(said -> lines.detail(i, said.header(), said.cell()));
        held.clear();
    }

    /// The word of the level a column holds; empty where it holds none. « Intitulé » is that of actions where no
    /// other column is.
    private String level(String header) {
        boolean actions = headers.stream()
                .anyMatch(other -> OutlineWords.rank(TableText.level(other).orElse("")) == OutlineWords.ACTION);
        return OutlineFields.isName(header) && !actions
                ? "action"
                : TableText.level(header).orElse("");
    }

    /// Below actions, each line of a cell is a step.
    private void steps(int i, String level, String cell) {
        cell.lines()
                .map(step -> BULLET.matcher(step).replaceFirst(""))
                .forEach(step -> lines.place(i, level, TableText.named(level, "", step), 0));
    }
}
