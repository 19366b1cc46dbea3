package fr.continuum.adapters.web.text;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.TextKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Figures and dates as readers of one language expect them. In French thousands are set apart by a narrow no-break
/// space, decimals by a comma, and a no-break space stands before € and %; in English `€1,234.56` and `96.1%`. Both
/// have a true minus sign, and the hours of Paris. Amounts are euro cents.
public final class Figures {

    public static final ZoneId PARIS = Days.FRANCE;

    private static final Figures FRENCH = new Figures(Locale.FRENCH, "\u202f", ",", "\u00a0");
    private static final Figures ENGLISH = new Figures(Locale.UK, ",", ".", "");
    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal MOST = new BigDecimal("99.95");

    private final boolean french;
    private final String thousands;
    private final String decimals;
    private final String beforeSign;
    private final DateTimeFormatter monthAndYear;

    private Figures(Locale locale, String thousands, String decimals, String beforeSign) {
        this.french = locale.equals(Locale.FRENCH);
        this.thousands = thousands;
        this.decimals = decimals;
        this.beforeSign = beforeSign;
        this.monthAndYear = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /// French for every language that is not English.
    public static Figures in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /// `251 784 009,02 €`, `€251,784,009.02`.
    public String euros(long cents) {
        return money(BigDecimal.valueOf(cents, 2), "");
    }

    /// `+1 200,00 €` or `−1 200,00 €`: a change.
    public String change(long cents) {
        return (cents > 0 ? "+" : "") + euros(cents);
    }

    /// `251,8 M€`, `462,7 k€`, `912 €`; `€251.8m`, `€462.7k`: where space is short. The exact amount stands beside
    /// it, in the title.
    public String shortEuros(long cents) {
        BigDecimal euros = BigDecimal.valueOf(cents, 2);
        BigDecimal size = euros.abs();
        if (size.compareTo(new BigDecimal("999950")) >= 0) {
            return money(scaled(euros, 6), french ? "M" : "m");
        }
        return size.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? money(scaled(euros, 3), "k")
                : money(euros.setScale(0, RoundingMode.HALF_UP), "");
    }

    private static BigDecimal scaled(BigDecimal euros, int digits) {
        return euros.movePointLeft(digits).setScale(1, RoundingMode.HALF_UP);
    }

    private String money(BigDecimal euros, String unit) {
        return french ? number(euros) + beforeSign + unit + "€" : sign(euros) + "€" + unsigned(euros) + unit;
    }

    /// `96,1 %` of a ratio; `0 %` and `100 %` of what is exactly that, never of what only rounds to it: `< 0,1 %`,
    /// `> 99,9 %`.
    public String percent(BigDecimal ratio) {
        BigDecimal exact = ratio.multiply(HUNDRED);
        if (exact.signum() > 0 && exact.compareTo(LEAST) < 0) {
            return "<" + beforeSign + percentage(new BigDecimal("0.1"));
        }
        if (exact.compareTo(MOST) >= 0 && exact.compareTo(HUNDRED) < 0) {
            return ">" + beforeSign + percentage(new BigDecimal("99.9"));
        }
        boolean plain = exact.signum() == 0 || exact.compareTo(HUNDRED) == 0;
        return percentage(exact.setScale(plain ? 0 : 1, RoundingMode.HALF_UP));
    }

    /// The part as a percentage of the whole; a dash where the whole is zero.
    public String percentOf(long part, long whole) {
        return whole == 0
                ? "–"
                : percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP));
    }

    /// `33,3333 %`, `60 %`: exactly, of a percentage given by a person.
    public String share(BigDecimal percent) {
        return percentage(new BigDecimal(percent.stripTrailingZeros().toPlainString()));
    }

    private String percentage(BigDecimal value) {
        return number(value) + beforeSign + "%";
    }

    /// `1 240`, `1,240`.
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// How long a text of a kind may be, for a form to hold back what is longer: `2000`.
    ///
    /// @param kind name of a [TextKind]
    public int most(String kind) {
        return TextKind.valueOf(kind).longest();
    }

    /// The same of what is typed in a field; null of one that holds no free text.
    public @Nullable Integer mostIn(String field) {
        return FieldLengths.of(field);
    }

    /// The same for people: `2 000`, `2,000`.
    public String longest(String kind) {
        return count(most(kind));
    }

    /// `1 234,5`, `1,234.5`: days, hours or agents, without zeros that say nothing.
    public String quantity(BigDecimal number) {
        return number(Decimals.plain(number));
    }

    /// A value that was worked out, as far as anybody reads it: two decimals below a hundred, none from a thousand
    /// on.
    public String about(BigDecimal number) {
        int digits = number.precision() - number.scale();
        return quantity(number.setScale(digits > 3 ? 0 : digits > 2 ? 1 : 2, RoundingMode.HALF_UP));
    }

    /// Points, or percents of a way, to the tenth.
    public String tenths(BigDecimal number) {
        return quantity(number.setScale(1, RoundingMode.HALF_UP));
    }

    /// Words of the authority within a sentence of ours, for `own:says` to mark.
    public String own(String words) {
        return Own.words(words);
    }

    /// `22 novembre 2026`, the first of a month `1er`; `22 November 2026`.
    public String date(LocalDate date) {
        String day = french && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + NO_BREAK + monthAndYear.format(date);
    }

    /// `22/11/2026`, in either language: where a table has no room for a month in full.
    public String day(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /// `22 novembre 2026 à 19 h 44`, `22 November 2026 at 19:44`, in Paris.
    public String moment(Instant instant) {
        return date(instant.atZone(PARIS).toLocalDate()) + (french ? " à " : " at ") + time(instant);
    }

    /// `19 h 44`, `19:44`, in Paris.
    public String time(Instant instant) {
        ZonedDateTime at = instant.atZone(PARIS);
        return french
                ? "%d%ch%c%02d".formatted(at.getHour(), NO_BREAK, NO_BREAK, at.getMinute())
                : "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /// `251784009.02`: for machines, in a `data` element.
    public String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private String number(BigDecimal value) {
        return sign(value) + unsigned(value);
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? String.valueOf(MINUS) : "";
    }

    private String unsigned(BigDecimal value) {
        String[] parts = value.abs().toPlainString().split("\\.", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts[0].length(); i++) {
            if (i > 0 && (parts[0].length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(parts[0].charAt(i));
        }
        return parts.length == 1
                ? text.toString()
                : text.append(decimals).append(parts[1]).toString();
    }
}
