package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.shared.Euros;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them: `1 300,29`, `1300.29 €`; in English also `1,300.29`. What could be read in two ways is
/// not read at all, nor what has more than twelve digits before its decimals ([Euros#MOST]).
public final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009\\t]");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3}){1,3}([.,]\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3}){1,3}(\\.\\d+)?");

    private Numbers() {}

    /// Never negative; empty where it is no number.
    ///
    /// @param sign that may stand at either end: `€` or `%`
    static Optional<BigDecimal> of(String typed, char sign, Locale locale) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        if (!text.isEmpty() && text.charAt(text.length() - 1) == sign) {
            text = text.substring(0, text.length() - 1).strip();
        } else if (!text.isEmpty() && text.charAt(0) == sign) {
            text = text.substring(1).strip();
        }
        if (locale.getLanguage().equals("en") && ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')))
                : Optional.empty();
    }

    /// The same in hundredths: euro cents, basis points; empty where there are more than two decimals.
    static Optional<Long> hundredths(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 2 ? Optional.of(plain.movePointRight(2).longValueExact()) : Optional.empty();
    }

    /// As a field of a form shows it to be typed over: without groups.
    public static String typed(BigDecimal number, Locale locale) {
        String plain = number.toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
