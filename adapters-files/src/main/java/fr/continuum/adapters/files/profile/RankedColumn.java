package fr.continuum.adapters.files.profile;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a column of a feed by where it stands, as headers that are alike or missing cannot: `colonne 3` is the third
/// from the left. A header that is written so stands for itself.
public final class RankedColumn {

    /// As it is folded.
    private static final Pattern NAME = Pattern.compile("(?:colonne|column)0*([1-9]\\d{0,2})");

    private RankedColumn() {}

    /// @param place from 0
    public static String name(int place) {
        return "colonne " + (place + 1);
    }

    /// @return from 0; empty where the text names no place, or none of so many columns
    public static OptionalInt place(String name, int width) {
        Matcher matcher = NAME.matcher(FoldedText.of(name));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int place = Integer.parseInt(matcher.group(1)) - 1;
        return place < width ? OptionalInt.of(place) : OptionalInt.empty();
    }
}
