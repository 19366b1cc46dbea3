package fr.continuum.adapters.files.profile;

import fr.continuum.domain.shared.Spelling;
import java.util.List;

/// What is left of a label once the ways people write it no longer matter: case, accents, spaces (no-break ones too),
/// ligatures, the shape of apostrophes. Two labels with the same fold are one label.
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
        return Spelling.folded(text);
    }

    /// The text without the spaces around it, no-break ones included.
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// Whether none of the texts has spaces around it.
    static boolean areStripped(List<String> texts) {
        for (String text : texts) {
            if (!text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)))) {
                return false;
            }
        }
        return true;
    }

    /// Also of the kinds that no keyboard shows.
    static boolean isSpace(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= '\u0080'
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }
}
