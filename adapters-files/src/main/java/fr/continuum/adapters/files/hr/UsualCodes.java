package fr.continuum.adapters.files.hr;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What the codes of one column look like: those of one authority have one or few shapes. A code that looks like few
/// others, and might be a name, a number of somebody, a wage or a day, is suspect.
final class UsualCodes {

    /// A shape of fewer of a hundred codes is of few.
    private static final int FEW_OF_HUNDRED = 5;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    /// No name is of one letter or two alone.
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{3,}");

    private final Map<String, Long> shapes = new HashMap<>();
    private final long all;

    UsualCodes(Collection<String> codes) {
        codes.forEach(code -> shapes.merge(shape(code), 1L, Long::sum));
        this.all = codes.size();
    }

    boolean isSuspect(String code) {
        return (NAME.matcher(code).find() || !LETTER.matcher(code).find())
                && shapes.getOrDefault(shape(code), 0L) * 100 < all * FEW_OF_HUNDRED;
    }

    /// Numbers may have any length.
    private static String shape(String code) {
        return LETTER.matcher(DIGITS.matcher(code).replaceAll("9")).replaceAll("A");
    }
}
