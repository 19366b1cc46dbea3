package fr.continuum.adapters.files.hr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours, days, people and full-time equivalents as tools and people write them, with their unit or by the clock, as
/// the bare number a table would hold. What is written otherwise stays as it is, and is for the table to refuse.
final class WrittenQuantity {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /// `1607h00`, `1607:30`, `1607 h 30 min`, `1607:30:00`.
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(\\d{1,5})(?:h|:|heures?)(?:([0-5]?\\d)(?::[0-5]\\d|min\\.?|mn|m)?)?");

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private static final String NUMBER = "([-+]?\\d[\\d.,']*)";
    private static final Pattern HOURS = Pattern.compile("(?i)" + NUMBER + "(?:h|heures?)\\.?(?:/an|paran)?");
    private static final Pattern DAYS = Pattern.compile("(?i)" + NUMBER + "(?:j|jrs?|jours?|jour\\(s\\))\\.?");
    private static final Pattern PEOPLE =
            Pattern.compile("(?i)" + NUMBER + "(?:agents?|stagiaires?|participants?|personnes?|pers\\.?|inscrits?)");
    private static final Pattern WHOLE = Pattern.compile("^(\\d+)[.,]0+$");
    private static final Pattern FULL_TIME = Pattern.compile("(?i)" + NUMBER + "(?:etpt?|équivalents?tempsplein)\\.?");

    private WrittenQuantity() {}

    /// Hours in a year or a week, with two decimals at most where minutes are told.
    static String hours(String text) {
        String bare = SPACES.matcher(text).replaceAll("");
        Matcher clock = CLOCK.matcher(bare);
        if (!clock.matches()) {
            return without(HOURS, text);
        }
        BigDecimal hours = new BigDecimal(clock.group(1));
        String minutes = clock.group(2);
        return minutes == null
                ? hours.toPlainString()
                : hours.add(new BigDecimal(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static String days(String text) {
        return without(DAYS, text);
    }

    /// Whole ones: `8,0` is how a spreadsheet writes eight.
    static String people(String text) {
        return WHOLE.matcher(without(PEOPLE, text)).replaceFirst("$1");
    }

    static String fullTimes(String text) {
        return without(FULL_TIME, text);
    }

    private static String without(Pattern unit, String text) {
        Matcher written = unit.matcher(SPACES.matcher(text).replaceAll(""));
        return written.matches() ? written.group(1) : text;
    }
}
