package fr.continuum.domain.analytic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What codes of an analytic axis must look like for the tool that loads them.
///
/// @param prefix every code begins with, possibly empty: many tools keep all their axes in one list
/// @param longest characters of a code, prefix included
/// @param alphabet what may stand after the prefix
/// @param capitals whether letters are capitals
/// @param filled whether codes are filled up to the longest with zeros, right after the prefix
/// @param longestLabel characters of a label; labels that are longer are cut
public record CodeFormat(
        String prefix, int longest, Alphabet alphabet, boolean capitals, boolean filled, int longestLabel) {

    /// As long as a code of the plan may be.
    public static final int LONGEST = 64;

    /// Longer than any tool's labels.
    public static final int LONGEST_LABEL = 500;

    /// Codes and labels of the plan as they are.
    public static final CodeFormat AS_IN_PLAN = new CodeFormat("", LONGEST, Alphabet.ANY, false, false, LONGEST_LABEL);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// The characters a tool takes.
    public enum Alphabet {
        /// Whatever a code of the plan may hold.
        ANY("[^\\p{Cc}]"),
        /// Letters without accents, digits, `-`, `_` and `.`.
        WORD("[A-Za-z0-9._-]"),
        /// Letters without accents and digits.
        LETTERS_AND_DIGITS("[A-Za-z0-9]"),
        DIGITS("[0-9]");

        private final Pattern one;

        Alphabet(String one) {
            this.one = Pattern.compile(one);
        }

        private boolean takes(String text) {
            return text.codePoints()
                    .allMatch(character ->
                            one.matcher(Character.toString(character)).matches());
        }

        private String keptOf(String text) {
            StringBuilder kept = new StringBuilder();
            text.codePoints()
                    .mapToObj(Character::toString)
                    .filter(character -> one.matcher(character).matches())
                    .forEach(kept::append);
            return kept.toString();
        }
    }

    public CodeFormat {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("A prefix is on one line, without spaces at its ends: “" + prefix + "”");
        }
        if (longest <= prefix.length() || longest > LONGEST) {
            throw new IllegalArgumentException("A code has up to " + LONGEST + " characters, and more than its prefix “"
                    + prefix + "”: " + longest);
        }
        if (longestLabel < 1 || longestLabel > LONGEST_LABEL) {
            throw new IllegalArgumentException("A label has 1 to " + LONGEST_LABEL + " characters: " + longestLabel);
        }
        if (alphabet == Alphabet.ANY && filled) {
            throw new IllegalArgumentException("Codes that may hold anything are not filled with zeros");
        }
    }

    /// Whether some code can have this form: what a form asks before it makes one.
    public static boolean fits(String prefix, int longest, Alphabet alphabet, boolean filled, int longestLabel) {
        return isPrefix(prefix)
                && longest > prefix.length()
                && longest <= LONGEST
                && longestLabel >= 1
                && longestLabel <= LONGEST_LABEL
                && !(alphabet == Alphabet.ANY && filled);
    }

    /// Whether codes may begin so.
    public static boolean isPrefix(String text) {
        return text.equals(text.strip())
                && text.length() < LONGEST
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// Characters that are left after the prefix.
    int room() {
        return longest - prefix.length();
    }

    /// Whether a tool takes this code as it is.
    public boolean takes(String code) {
        if (!code.startsWith(prefix) || code.length() > longest || code.length() == prefix.length()) {
            return false;
        }
        String rest = code.substring(prefix.length());
        return alphabet.takes(rest)
                && (!capitals || rest.equals(rest.toUpperCase(Locale.ROOT)))
                && (!filled || code.length() == longest);
    }

    /// The nearest to a code of the plan that a tool takes; empty where nothing of it is left, or too much.
    String shaped(String code) {
        String text = alphabet == Alphabet.ANY ? code : withoutAccents(code);
        String kept = alphabet.keptOf(capitals ? text.toUpperCase(Locale.ROOT) : text);
        if (kept.isBlank() || kept.length() > room()) {
            return "";
        }
        return prefix + fill(kept);
    }

    /// A number as a code; empty where there is no room for it.
    String numbered(int number) {
        String digits = Integer.toString(number);
        int wanted = Math.min(room(), USUAL_DIGITS);
        String code = "0".repeat(Math.max(0, wanted - digits.length())) + digits;
        return code.length() > room() ? "" : prefix + fill(code);
    }

    /// Enough for the largest plans, and as short as people like.
    private static final int USUAL_DIGITS = 4;

    private String fill(String code) {
        return filled ? "0".repeat(room() - code.length()) + code : code;
    }

    /// On one line, no longer than the tool takes.
    String label(String label) {
        String line = label.strip().replaceAll("\\s+", " ");
        return line.length() <= longestLabel
                ? line
                : line.substring(0, longestLabel).strip();
    }

    private static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
