package fr.continuum.adapters.web.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words cut into lines that fit a card: SVG breaks no lines by itself. The server has not the reader's fonts: widths
/// are those of a wide one, so that words may end early but never outside.
public final class Lines {

    private static final String NARROW = "fijlrtI ,.:;!'’|()-\u00a0\u202f";
    private static final String WIDE = "mwMW@%&œæŒÆ—€";
    private static final String MORE = "…";

    /// An elided word stays with the next.
    private static final String APOSTROPHES = "'’";

    private Lines() {}

    /// @param width of the card's inside, and size of its letters, in the same unit
    /// @param most lines; the last ends with « … » where there is more to say
    public static List<String> of(String words, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
        breaks.setText(words);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (APOSTROPHES.indexOf(words.charAt(to - 1)) >= 0 && to < words.length()) {
                continue;
            }
            String piece = words.substring(from, to);
            from = to;
            if (!line.isEmpty() && width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        if (lines.size() <= most) {
            return lines.stream()
                    .map(whole -> shortened(whole, "", width, size))
                    .toList();
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1).stream()
                .map(whole -> shortened(whole, "", width, size))
                .toList());
        kept.add(shortened(lines.get(most - 1), MORE, width, size));
        return List.copyOf(kept);
    }

    /// Cut where it would leave the card: a word without a place to break it.
    private static String shortened(String line, String after, double width, double size) {
        if (width(line + after, size) <= width) {
            return line + after;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end) + MORE, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + MORE;
    }

    /// The room words take.
    public static double width(String words, double size) {
        return words.codePoints().mapToDouble(Lines::em).sum() * size;
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.58;
    }
}
