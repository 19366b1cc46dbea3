package fr.continuum.domain.shared;

import java.util.Locale;

/// Amounts as people write them in a sentence; in French `−1 234,56 €`, with narrow no-break spaces between thousands
/// and a no-break space before the sign of the euro.
public final class Euros {

    /// The largest amount that is one: under a thousand billion euros, more than any authority will see. Sums of
    /// tens of thousands of them are still exact.
    public static final long MOST = 999_999_999_999_99L;

    private Euros() {}

    /// Whether an amount in cents, of either sign, is one an authority can have.
    public static boolean isAmount(long cents) {
        return cents >= -MOST && cents <= MOST;
    }

    /// In both languages.
    public static Wording wording(long cents) {
        return new Wording(french(cents), english(cents));
    }

    /// As English people write them: `−€1,234.56`.
    public static String english(long cents) {
        return String.format(
                Locale.ROOT, "%s€%,d.%02d", cents < 0 ? "\u2212" : "", Math.abs(cents / 100), Math.abs(cents % 100));
    }

    public static String french(long cents) {
        String units = String.format(Locale.ROOT, "%,d", Math.abs(cents / 100)).replace(',', '\u202f');
        String sign = cents < 0 ? "\u2212" : "";
        return String.format(Locale.ROOT, "%s%s,%02d\u00a0€", sign, units, Math.abs(cents % 100));
    }
}
