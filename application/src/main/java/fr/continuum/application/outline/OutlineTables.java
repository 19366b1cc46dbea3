package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables of a document as lines: columns that name a level make lines of that level, what other columns say is
/// about the line before; a sheet of an action, whose rows are a label and what it says, is an action. What a table
/// repeats from the one before is said once. Not for use by several threads.
public final class OutlineTables {

    /// A heading below all others: a row that is one cell among rows of several.
    private static final int ROW_ALONE = 9;

    private static final int LONGEST_HEADER = 30;
    private static final int LONGEST_TITLE = 200;

    /// Words that in a table say something of an action rather than where it stands.
    private static final Set<String> SAID_OF_ACTIONS = Set.of("priorite", "enjeu", "finalite", "levier");

    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•●○▪–—·→o]|[\\uE000-\\uF8FF])\\s+(?=\\S)");

    private final Map<String, String> last = new HashMap<>();

    /// @param rows cells as they are shown; empty where a cell goes on the one above
    /// @param where a row was found, from 0, in French
    public List<OutlineLine> lines(List<List<String>> rows, IntFunction<String> where) {
        List<List<String>> flat = rows.stream()
                .map(row -> row.stream().map(OutlineTables::stripped).toList())
                .toList();
        Writing writing = new Writing(flat, where);
        if (isSheet(flat)) {
            writing.sheet();
        } else if (isHeaded(flat)) {
            writing.headed();
        } else {
            writing.plain();
        }
        return writing.lines;
    }

    /// Lines of a cell stay apart.
    private static String stripped(String cell) {
        return cell.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String cell) {
        return cell.replace('\n', ' ');
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /// Whether rows are a label and what it says.
    private static boolean isSheet(List<List<String>> rows) {
        List<List<String>> pairs =
                rows.stream().filter(row -> row.size() == 2 && filled(row) == 2).toList();
        return rows.stream().allMatch(row -> row.size() <= 2)
                && pairs.size() >= 2
                && pairs.stream().filter(row -> isLabel(row.getFirst())).count() * 2 > pairs.size()
                && !isLabel(pairs.getFirst().getLast());
    }

    private static boolean isLabel(String cell) {
        return OutlineFields.isLabel(cell) || isName(cell) || level(cell).isPresent();
    }

    private static boolean isName(String label) {
        return OutlineFields.isName(label);
    }

    /// The word of a level that a header or a label is, and nothing else.
    private static Optional<String> level(String header) {
        Numbering numbering =
                Numbering.of(oneLine(header).replaceFirst("\\s*\\(.*\\)$", "").replaceFirst("\\s*:$", ""));
        return !numbering.word().isEmpty() && numbering.rest().isEmpty() && !SAID_OF_ACTIONS.contains(numbering.word())
                ? Optional.of(numbering.word())
                : Optional.empty();
    }

    private static boolean isHeaded(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        if (rows.size() < 2 || first.size() < 2) {
            return false;
        }
        boolean known = first.stream().anyMatch(OutlineTables::isLabel);
        boolean alike = rows.size() > 2
                && filled(first) == first.size()
                && first.stream().distinct().count() == first.size()
                && rows.stream().noneMatch(row -> row.getFirst().isEmpty() && filled(row) > 0)
                && first.stream()
                        .allMatch(cell ->
                                cell.length() <= LONGEST_HEADER && cell.chars().noneMatch(Character::isDigit));
        return known || alike;
    }

    /// The lines of one table.
    private final class Writing {
        private final List<List<String>> rows;
        private final IntFunction<String> where;
        private final List<OutlineLine> lines = new ArrayList<>();

        private Writing(List<List<String>> rows, IntFunction<String> where) {
            this.rows = rows;
            this.where = where;
        }

        /// Places first, whatever row they stand on: the action of a sheet stands under what the sheet says it
        /// serves.
        private void sheet() {
            List<Integer> said = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                (isPlace(i) ? places : said).add(i);
            }
            places.sort(Comparator.comparingInt(i -> OutlineWords.rank(word(i))));
            for (int i : places) {
                List<String> row = rows.get(i);
                String cell = oneLine(row.getLast());
                place(
                        i,
                        word(i),
                        filled(row) == 1
                                ? oneLine(row.getFirst())
                                : named(word(i), Numbering.of(row.getFirst()).number(), cell),
                        lines.isEmpty() ? 0 : ROW_ALONE);
            }
            for (int i : said) {
                detail(
                        i,
                        rows.get(i).size() < 2 ? "" : rows.get(i).getFirst(),
                        rows.get(i).getLast());
            }
        }

        /// A row that is a title by itself, or says how the action or what it serves is called.
        private boolean isPlace(int i) {
            List<String> row = rows.get(i);
            String label = row.getFirst();
            if (filled(row) == 1) {
                return !label.isEmpty()
                        && label.length() <= LONGEST_TITLE
                        && (i == 0 || !Numbering.of(label).word().isEmpty());
            }
            String cell = row.getLast();
            boolean vague = word(i).equals("objectif")
                    && Numbering.of(label).number().isEmpty()
                    && Numbering.of(cell).number().isEmpty();
            return !word(i).isEmpty()
                    && !vague
                    && !cell.isEmpty()
                    && oneLine(cell).length() <= LONGEST_TITLE;
        }

        private String word(int i) {
            List<String> row = rows.get(i);
            String label = row.getFirst();
            if (filled(row) == 1) {
                return Numbering.of(label).word();
            }
            return isName(label) ? "action" : level(label).orElse("");
        }

        private void headed() {
            List<String> headers = rows.getFirst();
            boolean leveled = headers.stream().anyMatch(header -> level(header).isPresent());
            for (int i = 1; i < rows.size(); i++) {
                List<String> row = rows.get(i);
                if (filled(row) == 1 && headers.size() > 1 && !row.getFirst().isEmpty() && !leveled) {
                    place(i, Numbering.of(row.getFirst()).word(), oneLine(row.getFirst()), ROW_ALONE);
                } else if (leveled) {
                    leveled(i, headers, row);
                } else {
                    items(i, headers, row);
                }
            }
        }

        private void leveled(int i, List<String> headers, List<String> row) {
            String number = "";
            int deepest = 0;
            for (int c = 0; c < row.size(); c++) {
                String cell = row.get(c);
                String header = c < headers.size() ? headers.get(c) : "";
                String level = level(header).orElse("");
                int rank = OutlineWords.rank(level);
                boolean place = rank > 0 && rank >= deepest && oneLine(cell).length() <= LONGEST_TITLE;
                deepest = Math.max(deepest, rank);
                if (cell.isEmpty()) {
                    continue;
                }
                if (place && rank > OutlineWords.ACTION) {
                    cell.lines()
                            .map(step -> BULLET.matcher(step).replaceFirst(""))
                            .forEach(step -> place(i, level, named(level, "", step), 0));
                } else if (place) {
                    place(i, level, named(level, number, oneLine(cell)), 0);
                    number = "";
                } else if (OutlineFields.isNumber(header)) {
                    number = cell;
                } else {
                    detail(i, header, cell);
                }
            }
        }

        private void plain() {
            int deepest = 0;
            for (List<String> row : rows) {
                int empty = 0;
                while (empty < row.size() - 1 && row.get(empty).isEmpty()) {
                    empty++;
                }
                deepest = Math.max(deepest, empty);
            }
            for (int i = 0; i < rows.size(); i++) {
                if (deepest == 0) {
                    items(i, List.of(), rows.get(i));
                } else {
                    steps(i, rows.get(i), deepest);
                }
            }
        }

        /// Columns that stand for levels nobody named.
        private void steps(int i, List<String> row, int deepest) {
            for (int c = 0; c < row.size(); c++) {
                if (row.get(c).isEmpty()) {
                    continue;
                }
                if (c <= deepest) {
                    lines.add(new OutlineLine(where.apply(i), oneLine(row.get(c)), 0, false, c, false));
                } else {
                    detail(i, "", row.get(c));
                }
            }
        }

        private void items(int i, List<String> headers, List<String> row) {
            boolean begun = false;
            for (int c = 0; c < row.size(); c++) {
                if (row.get(c).isEmpty()) {
                    continue;
                }
                if (begun) {
                    detail(i, c < headers.size() ? headers.get(c) : "", row.get(c));
                } else {
                    lines.add(new OutlineLine(where.apply(i), oneLine(row.get(c)), 0, true, 0, false));
                    begun = true;
                }
            }
        }

        /// A line of a level, unless it is the one that is open already; a new one closes those below it.
        private void place(int i, String word, String text, int heading) {
            if (!word.isEmpty() && text.equals(last.get(word))) {
                return;
            }
            int rank = OutlineWords.rank(word);
            last.keySet().removeIf(open -> OutlineWords.rank(open) > rank);
            last.put(word, text);
            lines.add(new OutlineLine(where.apply(i), text, word.isEmpty() ? heading : 0, false, 0, false));
        }

        private void detail(int i, String header, String cell) {
            String label = oneLine(header).replaceFirst("\\s*:$", "");
            String said = oneLine(cell);
            if (!said.isEmpty()) {
                lines.add(new OutlineLine(
                        where.apply(i), label.isEmpty() ? said : label + " : " + said, 0, false, 0, true));
            }
        }
    }

    /// A cell under the word of its level: `Axe 1. Vivre`, `Action : Isoler`.
    private static String named(String word, String number, String cell) {
        Numbering numbering = Numbering.of(cell);
        if (!numbering.word().isEmpty()) {
            return cell;
        }
        String said = OutlineWords.shown(word);
        if (!number.isEmpty() && numbering.number().isEmpty()) {
            return said + " " + number.replaceFirst("[.):]+$", "") + " : " + cell;
        }
        return numbering.number().isEmpty() ? said + " : " + cell : said + " " + cell;
    }
}
