package fr.continuum.domain.shared;

/// Names that can be read: two that look alike are one. Asked of what is entered; what was kept before stays readable.
public final class Names {

    private Names() {}

    /// Whether a text names anything: it has a letter or a digit that is seen.
    public static boolean isName(String text) {
        return !PlainWords.of(text).isEmpty();
    }

    /// Whether a code reads as it is written: it names something, holds nothing that nobody sees, and has no space
    /// of any kind at its ends.
    public static boolean isCode(String text) {
        return isName(text)
                && trimmed(text).equals(text)
                && PlainWords.seen(text).equals(text);
    }

    /// Without what nobody sees at its ends, spaces of any kind among it.
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isSeen(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && !isSeen(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !PlainWords.seen(Character.toString(character)).isEmpty();
    }

    /// A name as it can be told: what nobody sees stands by its number.
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == ' ' || isSeen(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append("U+%04X".formatted(character));
            }
        });
        return shown.toString();
    }
}
