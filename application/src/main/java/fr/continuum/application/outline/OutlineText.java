package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An outline pasted as plain text, as lines: bullets, indentation by spaces or tabs, Markdown headings, titles in
/// bold or in capitals, cells of a spreadsheet.
public final class OutlineText {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*+•●○◦▪■□◆❖➢➤►▶→‣⁃–—·✓✔o]|[\\uE000-\\uF8FF]|\\u00A7)[\\s\\u00A0]+(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1\\s*:?$");

    /// A bullet or a number that a word processor sets apart by a tab.
    private static final Pattern MARKED = Pattern.compile(
            "^(\\s*)([-*•●○◦▪■o·–\\uE000-\\uF8FF]|\\d{1,3}(?:[.\\-]\\d{1,3})*[.):]?|[IVXivx]{1,5}[.)]|[A-Za-z][.)])\\t+(?=\\S)");
    private static final int TAB = 4;

    /// Below Markdown headings: a line in bold, then one in capitals.
    private static final int IN_BOLD = 7;

    private static final int IN_CAPITALS = 8;
    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST_CAPITALS = 4;
    private static final int LONGEST_CELL = 60;

    private final List<String> text;
    private final List<OutlineLine> lines = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final OutlineTables tables = new OutlineTables();
    private final boolean capitals;

    private OutlineText(List<String> text) {
        this.text = text;
        this.capitals = !text.stream().filter(line -> !line.isBlank()).allMatch(OutlineText::isInCapitals);
    }

    public static List<OutlineLine> lines(String pasted) {
        OutlineText outline = new OutlineText(Arrays.asList(pasted.split("\\R", -1)));
        outline.read();
        return List.copyOf(outline.lines);
    }

    private void read() {
        int at = 0;
        while (at < text.size()) {
            int end = endOfTable(at);
            if (end > at + 1) {
                table(at, end);
                at = end;
            } else {
                line(at);
                at++;
            }
        }
    }

    private void line(int at) {
        String marked = MARKED.matcher(text.get(at)).replaceFirst("$1$2 ");
        String said = marked.strip();
        if (said.isEmpty() || said.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Matcher heading = HEADING.matcher(said);
        Matcher bullet = BULLET.matcher(said);
        Matcher bold = BOLD.matcher(said);
        int level = heading.find() ? heading.end(1) : 0;
        boolean item = level == 0 && !bold.matches() && bullet.find();
        String rest = said;
        if (level > 0) {
            rest = said.substring(heading.end());
        } else if (item) {
            rest = said.substring(bullet.end());
        } else if (bold.matches()) {
            level = IN_BOLD;
            rest = bold.group(2);
        } else if (capitals && isInCapitals(said)) {
            level = IN_CAPITALS;
        }
        lines.add(new OutlineLine(
                "ligne " + (at + 1),
                rest.replaceAll("\\*\\*|__", "").replace('\t', ' '),
                level,
                item,
                step(steps, width(marked)),
                false));
    }

    private static boolean isInCapitals(String line) {
        String letters = line.replaceAll("[^\\p{L}]", "");
        return letters.length() >= FEWEST_CAPITALS
                && line.length() <= LONGEST_TITLE
                && letters.chars().noneMatch(Character::isLowerCase)
                && Numbering.of(line).word().isEmpty()
                && Numbering.of(line).number().isEmpty();
    }

    /// The line after the last row of a table that begins here; the same line where none does. Rows are lines with
    /// cells apart, and between them lines whose first cells are empty.
    private int endOfTable(int from) {
        int at = from;
        int rows = 0;
        while (at < text.size()) {
            boolean cells = isRow(text.get(at));
            boolean below =
                    rows > 0 && text.get(at).startsWith("\t") && !text.get(at).isBlank();
            if (!cells && !below) {
                break;
            }
            rows += cells ? 1 : 0;
            at = endOfRow(at);
        }
        return rows > 1 ? at : from;
    }

    private static boolean isRow(String line) {
        return MARKED.matcher(line).replaceFirst("$1$2 ").strip().indexOf('\t') >= 0;
    }

    /// A spreadsheet puts a cell of several lines between quotes.
    private int endOfRow(int from) {
        int at = from;
        long quotes = quotes(text.get(at));
        while (quotes % 2 == 1
                && text.get(from).matches("(?s)(?:.*\\t)?\"[^\\t]*")
                && at + 1 < text.size()
                && at - from < LONGEST_CELL) {
            at++;
            quotes += quotes(text.get(at));
        }
        return quotes % 2 == 1 ? from + 1 : at + 1;
    }

    private static long quotes(String line) {
        return line.chars().filter(c -> c == '"').count();
    }

    private void table(int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOfRow(at);
            String row = String.join("\n", text.subList(at, end));
            rows.add(Arrays.stream(row.split("\t", -1))
                    .map(OutlineText::unquoted)
                    .toList());
            places.add(at + 1);
            at = end;
        }
        lines.addAll(tables.lines(rows, row -> "ligne " + places.get(row)));
    }

    private static String unquoted(String cell) {
        String said = cell.strip();
        return said.length() > 1 && said.startsWith("\"") && said.endsWith("\"")
                ? said.substring(1, said.length() - 1).replace("\"\"", "\"").strip()
                : said;
    }

    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB : 1;
        }
        return width;
    }

    /// How many narrower indents stand above, whatever their width.
    private static int step(List<Integer> steps, int width) {
        while (!steps.isEmpty() && steps.getLast() > width) {
            steps.removeLast();
        }
        if (steps.isEmpty() || steps.getLast() < width) {
            steps.add(width);
        }
        return width == 0 ? 0 : steps.getFirst() == 0 ? steps.size() - 1 : steps.size();
    }
}
