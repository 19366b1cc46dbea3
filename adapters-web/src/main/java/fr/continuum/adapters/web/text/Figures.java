package fr.continuum.adapters.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Figures and dates as French readers expect them: thousands set apart by a narrow no-break space, comma, a no-break
/// space before € and %, a true minus sign. Amounts are euro cents.
public final class FrenchFormat {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char THIN = '\u202f';
    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal MOST = new BigDecimal("99.95");

    /// `251 784 009,02 €`.
    public String euros(long cents) {
        return number(BigDecimal.valueOf(cents, 2)) + NO_BREAK + "€";
    }

    /// `+ 1 200,00 €` or `− 1 200,00 €`: a change.
    public String change(long cents) {
        return (cents > 0 ? "+" : "") + euros(cents);
    }

    /// `251,8 M€`, `462,7 k€`, `912 €`: where space is short. The exact amount stands beside it, in the title.
    public String shortEuros(long cents) {
        BigDecimal euros = BigDecimal.valueOf(cents, 2);
        BigDecimal size = euros.abs();
        if (size.compareTo(new BigDecimal("999950")) >= 0) {
            return scaled(euros, 6) + "M€";
        }
        return size.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? scaled(euros, 3) + "k€"
                : number(euros.setScale(0, RoundingMode.HALF_UP)) + NO_BREAK + "€";
    }

    private static String scaled(BigDecimal euros, int digits) {
        return number(euros.movePointLeft(digits).setScale(1, RoundingMode.HALF_UP)) + NO_BREAK;
    }

    /// `96,1 %` of a ratio; `0 %` and `100 %` of what is exactly that, never of what only rounds to it: `< 0,1 %`,
    /// `> 99,9 %`.
    public String percent(BigDecimal ratio) {
        BigDecimal exact = ratio.multiply(HUNDRED);
        if (exact.signum() > 0 && exact.compareTo(LEAST) < 0) {
            return "<" + NO_BREAK + "0,1" + NO_BREAK + "%";
        }
        if (exact.compareTo(MOST) >= 0 && exact.compareTo(HUNDRED) < 0) {
            return ">" + NO_BREAK + "99,9" + NO_BREAK + "%";
        }
        boolean plain = exact.signum() == 0 || exact.compareTo(HUNDRED) == 0;
        return number(exact.setScale(plain ? 0 : 1, RoundingMode.HALF_UP)) + NO_BREAK + "%";
    }

    /// The part as a percentage of the whole; a dash where the whole is zero.
    public String percentOf(long part, long whole) {
        return whole == 0
                ? "–"
                : percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP));
    }

    /// `1 240`.
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// `22 novembre 2026`; the first of a month is `1er`.
    public String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + NO_BREAK + MONTH_YEAR.format(date);
    }

    /// `22 novembre 2026 à 19 h 44`, in Paris.
    public String moment(Instant instant) {
        return date(instant.atZone(PARIS).toLocalDate()) + " à " + time(instant);
    }

    /// `19 h 44`, in Paris.
    public String time(Instant instant) {
        ZonedDateTime at = instant.atZone(PARIS);
        return "%d%ch%c%02d".formatted(at.getHour(), NO_BREAK, NO_BREAK, at.getMinute());
    }

    /// `251784009.02`: for machines, in a `data` element.
    public String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String number(BigDecimal value) {
        String[] parts = value.abs().toPlainString().split("\\.", -1);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? String.valueOf(MINUS) : "");
        for (int i = 0; i < parts[0].length(); i++) {
            if (i > 0 && (parts[0].length() - i) % 3 == 0) {
                text.append(THIN);
            }
            text.append(parts[0].charAt(i));
        }
        return parts.length == 1
                ? text.toString()
                : text.append(',').append(parts[1]).toString();
    }
}
