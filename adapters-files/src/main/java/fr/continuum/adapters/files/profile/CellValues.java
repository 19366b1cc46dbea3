package fr.continuum.adapters.files.profile;

import fr.continuum.application.mapping.TwoDigitYears;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;

/// What people write in the cells of a table, as values. Nothing is guessed where two readings make sense.
public final class CellValues {

    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?:[\\s\\p{Z}]+\\d{1,2}[:h]\\d{2}(?::\\d{2})?)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:er)?[-/.\\s\\p{Z}](\\p{L}{3,9})\\.?[-/.\\s\\p{Z}](\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    /// Months as spreadsheets write them, whole or cut, in French and in English, without accents.
    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "janv", "jan", "january"),
            List.of("fevrier", "fevr", "fev", "feb", "february"),
            List.of("mars", "mar", "march"),
            List.of("avril", "avr", "apr", "april"),
            List.of("mai", "may"),
            List.of("juin", "jun", "june"),
            List.of("juillet", "juil", "jul", "july"),
            List.of("aout", "aou", "aug", "august"),
            List.of("septembre", "sept", "sep", "september"),
            List.of("octobre", "oct", "october"),
            List.of("novembre", "nov", "november"),
            List.of("decembre", "dec", "december"));

    private static final Pattern UNITS = Pattern.compile("(?i)(€|euros?|eur)?(ht|ttc)?$");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}(?:\\.(\\d+?)0*)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

    /// Thousands parted by points, perhaps with decimals behind a comma.
    private static final Pattern BY_POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d*)?");

    /// Thousands parted by commas, perhaps with decimals behind a point.
    private static final Pattern BY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    /// Twelve thousand, or twelve: `12,000`. No thousands begin with a zero.
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+");

    /// As programs write a number they hold exactly: `1.2E8`.
    private static final Pattern EXACT = Pattern.compile("-?\\d{1,16}(\\.\\d{1,15})?e\\d{1,2}");

    /// As a spreadsheet shows a number that does not fit its column: `1,2E+08`.
    private static final Pattern SHORTENED = Pattern.compile("-?\\d+([.,]\\d+)?e[+-]\\d{1,3}");

    private static final int MOST_DIGITS = 16;

    /// A number with a plus before it has fewer digits than a telephone number written for abroad: `+33 6 …`.
    private static final int MOST_DIGITS_OF_PLUS = 10;

    private CellValues() {}

    /// A date and how it was written.
    ///
    /// @param monthFirst written as Americans do: its second number cannot be a month
    public record WrittenDate(LocalDate date, boolean monthFirst) {}

    /// `2026-01-31`, `2026/01/31`, `31/01/2026`, `31.1.26`, `31-janv-26`, or the day number of a spreadsheet;
    /// `12/31/26` only because there is no month 31. Two digits are a year as [TwoDigitYears] says. The time of
    /// the day, where it stands behind, is left out.
    public static Optional<WrittenDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(3), iso.group(4)).map(date -> new WrittenDate(date, false));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            String year = year(written.group(3));
            return day(year, written.group(2), written.group(1))
                    .map(date -> new WrittenDate(date, false))
                    .or(() -> day(year, written.group(1), written.group(2)).map(date -> new WrittenDate(date, true)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return month(named.group(2))
                    .flatMap(month -> day(year(named.group(3)), month, named.group(1)))
                    .map(date -> new WrittenDate(date, false));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(new WrittenDate(
                        DateUtil.getLocalDateTime(Integer.parseInt(text)).toLocalDate(), false))
                : Optional.empty();
    }

    private static String year(String told) {
        return told.length() == 2 ? Integer.toString(TwoDigitYears.year(Integer.parseInt(told))) : told;
    }

    private static Optional<String> month(String name) {
        String folded = FoldedText.of(name);
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).contains(folded))
                .mapToObj(month -> Integer.toString(month + 1))
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Euros as cents: `1 234,56 €`, `50000`, `1.234,56`, `1,234.56`. Empty for `1.234` and `12,000`, which are
    /// two amounts, and for what is no amount.
    ///
    /// @param decimal the mark of decimals; empty where comma and point both do
    public static OptionalLong cents(String text, String decimal) {
        return amount(text, decimal, 2)
                .map(euros -> OptionalLong.of(euros.movePointRight(2).longValueExact()))
                .orElse(OptionalLong.empty());
    }

    /// Euros as cents, where they are written as programs write them: digits, perhaps a minus before them, one or
    /// two decimals after the mark; no zero before the others. Empty for all else, which [#amount] may still
    /// understand.
    ///
    /// @param decimal the mark of decimals; empty where comma and point both do
    /// @param most the largest that is understood here, in cents
    public static OptionalLong plainCents(String text, String decimal, long most) {
        int at = text.startsWith("-") ? 1 : 0;
        int start = at;
        long number = 0;
        while (at < text.length() && at - start <= MOST_DIGITS && isDigit(text.charAt(at))) {
            number = number * 10 + (text.charAt(at++) - '0');
        }
        int digits = at - start;
        int decimals = text.length() - at - 1;
        boolean zeros = digits > 1 && text.charAt(start) == '0';
        if (digits == 0 || digits >= MOST_DIGITS || zeros || decimals == 0 || decimals > 2) {
            return OptionalLong.empty();
        }
        number *= 100;
        if (decimals > 0) {
            char mark = text.charAt(at);
            boolean marked = decimal.isEmpty() ? mark == ',' || mark == '.' : decimal.charAt(0) == mark;
            if (!marked || !isDigit(text.charAt(at + 1)) || !isDigit(text.charAt(text.length() - 1))) {
                return OptionalLong.empty();
            }
            int tenths = text.charAt(at + 1) - '0';
            number += decimals == 1 ? tenths * 10L : tenths * 10L + (text.charAt(at + 2) - '0');
        }
        return number > most ? OptionalLong.empty() : OptionalLong.of(start == 1 ? -number : number);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// A number as amounts are written, perhaps with its unit. Empty for what is none, or could be two.
    ///
    /// @param decimal the mark of decimals; empty where comma and point both do
    /// @param decimals how many there may be, zeros at the end apart
    public static Optional<BigDecimal> amount(String text, String decimal, int decimals) {
        String plain =
                unsigned(UNITS.matcher(FoldedText.of(text).replace("'", "")).replaceFirst(""));
        if (EXACT.matcher(plain.replace(',', '.')).matches()) {
            BigDecimal exact = new BigDecimal(plain.replace(',', '.'));
            boolean fits = exact.precision() - exact.scale() <= MOST_DIGITS
                    && exact.stripTrailingZeros().scale() <= decimals;
            return fits ? Optional.of(exact) : Optional.empty();
        }
        plain = pointed(plain, decimal, decimals);
        Matcher amount = AMOUNT.matcher(plain);
        boolean fits =
                amount.matches() && (amount.group(1) == null || amount.group(1).length() <= decimals);
        return fits ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// Without a plus before it.
    private static String unsigned(String plain) {
        boolean plus = plain.length() > 1 && plain.charAt(0) == '+' && isDigit(plain.charAt(1));
        return plus && plain.chars().filter(Character::isDigit).count() <= MOST_DIGITS_OF_PLUS
                ? plain.substring(1)
                : plain;
    }

    /// The number with a point before its decimals and nothing between its thousands; empty where it could be two.
    /// Where both marks stand, the last is that of decimals, and the other parts thousands, or nothing does.
    private static String pointed(String plain, String decimal, int decimals) {
        boolean points = plain.contains(".");
        boolean commas = plain.contains(",");
        if (decimal.equals(",") ? points : decimal.isEmpty() && points && plain.lastIndexOf(',') > plain.indexOf('.')) {
            return BY_POINTS.matcher(plain).matches() ? plain.replace(".", "").replace(',', '.') : "";
        }
        if (decimal.equals(".") ? commas : decimal.isEmpty() && points && commas) {
            return BY_COMMAS.matcher(plain).matches() ? plain.replace(",", "") : "";
        }
        return decimal.isEmpty() && isTwo(plain, decimals) ? "" : plain.replace(',', '.');
    }

    /// Whether a number could be two, where nobody said which mark is that of decimals: `1.234`, and `12,000`
    /// where nothing is told in thousandths.
    private static boolean isTwo(String plain, int decimals) {
        return GROUPED.matcher(plain).matches()
                || (decimals < 3 && THOUSANDS_OR_DECIMALS.matcher(plain).matches());
    }

    /// Whether an amount is none because nobody said which mark is that of decimals.
    public static boolean isTwo(String text) {
        return isTwo(UNITS.matcher(FoldedText.of(text).replace("'", "")).replaceFirst(""), 2);
    }

    /// Whether a spreadsheet cut the number to make it fit: its last digits are lost.
    public static boolean isShortened(String text) {
        return SHORTENED.matcher(FoldedText.of(text)).matches();
    }

    /// `oui`, `VRAI`, `TRUE`, `1`, `x`, and their contraries; empty for anything else.
    public static Optional<Boolean> yes(String text) {
        return switch (FoldedText.of(text)) {
            case "oui", "vrai", "true", "1", "x", "o", "yes" -> Optional.of(true);
            case "non", "faux", "false", "0", "n", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
