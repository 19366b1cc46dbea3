package fr.continuum.application.outline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A period where a day is asked for: a year, half a year, a quarter, a month.
public record WrittenPeriod(LocalDate first, LocalDate last) {

    private static final String YEAR = "((?:19|20|21)\\d{2})";
    private static final String ORDINAL = "(?:er|re|e|de|nd|nde|eme|ieme)?";
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:annee )?" + YEAR);
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("(?:t|q|trim\\.? |trimestre )\\s?([1-4])[ /\\-]?" + YEAR);
    private static final Pattern QUARTER =
            Pattern.compile("([1-4])" + ORDINAL + " ?(?:t|trim\\.?|trimestre) ?(?:de )?" + YEAR);
    private static final Pattern QUARTER_LAST = Pattern.compile(YEAR + "[ /\\-]?[tq]([1-4])");
    private static final Pattern HALF_FIRST = Pattern.compile("(?:s|sem\\.? |semestre )\\s?([12])[ /\\-]?" + YEAR);
    private static final Pattern HALF =
            Pattern.compile("([12])" + ORDINAL + " ?(?:s|sem\\.?|semestre) ?(?:de )?" + YEAR);
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})\\.?[ /\\-]" + YEAR);
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\-]" + YEAR);

    /// The beginnings by which months are told, from January.
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /// Empty for what is no period, or could be two.
    public static Optional<WrittenPeriod> of(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher year = WHOLE_YEAR.matcher(flat);
        if (year.matches()) {
            return Optional.of(months(year.group(1), 1, 12));
        }
        for (Pattern quarters : List.of(QUARTER_FIRST, QUARTER)) {
            Matcher quarter = quarters.matcher(flat);
            if (quarter.matches()) {
                return Optional.of(part(quarter.group(2), quarter.group(1), 3));
            }
        }
        Matcher last = QUARTER_LAST.matcher(flat);
        if (last.matches()) {
            return Optional.of(part(last.group(1), last.group(2), 3));
        }
        for (Pattern halves : List.of(HALF_FIRST, HALF)) {
            Matcher half = halves.matcher(flat);
            if (half.matches()) {
                return Optional.of(part(half.group(2), half.group(1), 6));
            }
        }
        return month(flat);
    }

    private static Optional<WrittenPeriod> month(String flat) {
        Matcher named = NAMED_MONTH.matcher(flat);
        if (named.matches()) {
            List<Integer> months = Arrays.stream(Month.values())
                    .map(Month::getValue)
                    .filter(month -> MONTHS.get(month - 1).startsWith(named.group(1)))
                    .toList();
            return months.size() == 1 ? Optional.of(months(named.group(2), months.getFirst(), 1)) : Optional.empty();
        }
        Matcher counted = MONTH.matcher(flat);
        return counted.matches() && Integer.parseInt(counted.group(1)) >= 1 && Integer.parseInt(counted.group(1)) <= 12
                ? Optional.of(months(counted.group(2), Integer.parseInt(counted.group(1)), 1))
                : Optional.empty();
    }

    /// @param which of its parts of a year, from 1
    private static WrittenPeriod part(String year, String which, int length) {
        return months(year, (Integer.parseInt(which) - 1) * length + 1, length);
    }

    private static WrittenPeriod months(String year, int from, int length) {
        YearMonth start = YearMonth.of(Integer.parseInt(year), from);
        return new WrittenPeriod(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }
}
