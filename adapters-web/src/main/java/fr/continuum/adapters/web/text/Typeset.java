package fr.continuum.adapters.web.text;

import java.util.regex.Pattern;

/// French sentences as they are printed. Rules of the domain, faults of files and findings are written with the spaces
/// of a keyboard; on a page no line may begin with a colon, a closing quote or a currency sign.
public final class Typeset {

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE = Pattern.compile("(?<=\\S) (?=[;:!?»%€](?![/\\w]))");
    private static final Pattern AFTER = Pattern.compile("(?<=«) ");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\bn°) (?=\\d)");

    /// `22 novembre`, `1er juin`: the day stays with its month.
    private static final Pattern DAY = Pattern.compile(
            "(?<=\\b(?:\\d|\\d\\d|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Typeset() {}

    /// The same sentence, its spaces those of French typography. What is set already stays as it is.
    public static String french(String sentence) {
        String set = sentence;
        for (Pattern space : new Pattern[] {BEFORE, AFTER, NUMBER, DAY}) {
            set = space.matcher(set).replaceAll(NO_BREAK);
        }
        return set;
    }
}
