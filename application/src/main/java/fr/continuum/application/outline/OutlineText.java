package fr.continuum.application.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An outline pasted as plain text, as lines: bullets, indentation by spaces or tabs, Markdown headings.
public final class OutlineText {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*•●○◦▪■□➢➤►→–—·o]|\\uF0B7|\\u00A7)[\\s\\u00A0]+(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final int TAB = 4;

    private OutlineText() {}

    public static List<OutlineLine> lines(String pasted) {
        List<OutlineLine> lines = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        int number = 0;
        for (String line : pasted.split("\\R", -1)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            Matcher heading = HEADING.matcher(text);
            Matcher bullet = BULLET.matcher(text);
            int level = heading.find() ? heading.end(1) : 0;
            boolean item = level == 0 && bullet.find();
            String rest = level > 0 ? text.substring(heading.end()) : item ? text.substring(bullet.end()) : text;
            lines.add(new OutlineLine("ligne " + number, rest, level, item, step(steps, width(line)), false));
        }
        return lines;
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
