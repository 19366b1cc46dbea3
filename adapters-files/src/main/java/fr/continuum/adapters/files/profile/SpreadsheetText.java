package fr.continuum.adapters.files.profile;

/// Texts of others in CSV files that people open with a spreadsheet: one that it would run as a formula is written
/// after an apostrophe, and read back without it.
public final class SpreadsheetText {

    /// How a text begins that one spreadsheet or another takes for a formula: after spaces of its own too.
    private static final String RUN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SpreadsheetText() {}

    /// Whether a spreadsheet would run it.
    public static boolean wouldRun(String text) {
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0;
    }

    /// A text that nobody reads back.
    public static String harmless(String text) {
        return wouldRun(text) ? "'" + text : text;
    }

    /// A text that is read back: one that begins with an apostrophe of its own gets another.
    public static String guarded(String text) {
        return text.startsWith("'") ? "'" + text : harmless(text);
    }

    /// What a text that was [guarded][#guarded] said.
    public static String unguarded(String cell) {
        return cell.startsWith("'") && (cell.startsWith("'", 1) || wouldRun(cell.substring(1)))
                ? cell.substring(1)
                : cell;
    }
}
