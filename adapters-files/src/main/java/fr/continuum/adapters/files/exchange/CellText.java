package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.SpreadsheetText;

/// Texts as cells can hold them, none lost: what a cell or a file would change is written as its number after a
/// backslash and `u`, a backslash `\\`. Nothing of this shows in ordinary texts. In CSV, a text a spreadsheet would
/// run begins with an apostrophe.
public final class CellText {

    private CellText() {}

    /// The text as a cell holds it.
    public static String write(String text) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == '\\') {
                cell.append("\\\\");
            } else if (isUnsafe(text, i)
                    || (edge && FoldedText.strip(String.valueOf(c)).isEmpty())) {
                cell.append(String.format("\\u%04x", (int) c));
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }

    /// What XML cannot hold, what reading it changes, and the underscore that begins an escape of spreadsheets.
    private static boolean isUnsafe(String text, int i) {
        char c = text.charAt(i);
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\ufffe'
                || !paired
                || (c == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x');
    }

    /// The text a cell of ours stands for.
    public static String read(String cell) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < cell.length()) {
            if (cell.startsWith("\\\\", i)) {
                text.append('\\');
                i += 2;
            } else if (cell.startsWith("\\u", i) && isHex(cell, i + 2)) {
                text.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                text.append(cell.charAt(i));
                i++;
            }
        }
        return text.toString();
    }

    private static boolean isHex(String cell, int from) {
        return from + 4 <= cell.length() && cell.substring(from, from + 4).matches("[0-9a-fA-F]{4}");
    }

    /// The cell as a CSV file holds it.
    public static String guarded(String cell) {
        return SpreadsheetText.guarded(cell);
    }

    /// The cell of a CSV file.
    public static String unguarded(String cell) {
        return SpreadsheetText.unguarded(cell);
    }
}
