package fr.continuum.application.mapping;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Years written with two digits: from `50` to `99` of the last century, from `00` to `49` of this one. Many posts
/// were opened before 2000, and no plan goes beyond 2049. A birth is never read at all.
public final class TwoDigitYears {

    /// The first two digits that tell the last century.
    public static final int PIVOT = 50;

    private static final int CENTURY = 100;
    private static final int LAST = 1900;
    private static final int THIS = 2000;

    /// A pattern whose year has two digits: `dd/MM/yy`.
    private static final Pattern TWO = Pattern.compile("(?<![uy])[uy]{2}(?![uy])");

    private TwoDigitYears() {}

    /// @param digits from 0 to 99
    public static int year(int digits) {
        if (digits < 0 || digits >= CENTURY) {
            throw new IllegalArgumentException("Two digits go from 0 to 99, not: " + digits);
        }
        return (digits < PIVOT ? THIS : LAST) + digits;
    }

    /// The day that was meant by a text a pattern was parsed from, which takes two digits for years of this
    /// century.
    public static LocalDate meant(String pattern, LocalDate parsed) {
        return TWO.matcher(pattern).find() ? parsed.withYear(year(parsed.getYear() % CENTURY)) : parsed;
    }
}
