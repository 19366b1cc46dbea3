package fr.continuum.adapters.files.exchange;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.ArrayList;
import java.util.List;

/// Texts beyond what a cell of a workbook holds: they go on in the rows below.
public final class LongText {

    /// First cell of a row that goes on with the texts of the one above: no text is written so.
    public static final String FURTHER = "\\…";

    /// A cell holds 32,767 characters.
    private static final int MOST_CHARACTERS = 32_000;

    private LongText() {}

    /// The cell cut where neither side is a space, which reading would strip, nor half a character.
    public static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        String rest = cell;
        while (rest.length() > MOST_CHARACTERS) {
            int cut = MOST_CHARACTERS;
            while (cut > 1 && !isCut(rest, cut)) {
                cut--;
            }
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        parts.add(rest);
        return parts;
    }

    private static boolean isCut(String text, int at) {
        String around = text.substring(at - 1, at + 1);
        return FoldedText.strip(around).length() == 2 && !Character.isLowSurrogate(around.charAt(1));
    }
}
