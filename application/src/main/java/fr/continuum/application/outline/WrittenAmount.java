package fr.continuum.application.outline;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount of euros as people write it in a text: `120 000 €`, `120 k€`, `1,2 M€ TTC`. Nothing is guessed where a
/// text says more than an amount, or could be two: `entre 100 et 200 k€`, `1.234 €`.
final class WrittenAmount {

    private static final int CENTS = 2;
    private static final long MOST_EUROS = 100_000_000_000L;

    private static final String THOUSANDS = "k ?€|k ?euros?|k ?eur|ke|milliers? d['’ ]?euros?|milliers? ?€";
    private static final String MILLIONS = "m ?€|m ?euros?|m ?eur|me|mio ?€|millions? d['’ ]?euros?|millions? ?€";
    private static final String EUROS = "€|euros?|eur";
    private static final String NUMBER = "(\\d{1,3}(?: \\d{3})+|\\d{1,12})(?:,(\\d{1,6})|\\.(\\d{1,2}|\\d{4,6}))?";
    private static final Pattern AMOUNT =
            Pattern.compile(NUMBER + "\\s*(?:(" + THOUSANDS + ")|(" + MILLIONS + ")|(" + EUROS + "))?\\s*(?:ht|ttc)?");
    private static final Pattern UNIT =
            Pattern.compile(".*[\\s(](?:(" + THOUSANDS + ")|(" + MILLIONS + ")|(?:" + EUROS + "))\\s*(?:ht|ttc)?\\)?");

    private WrittenAmount() {}

    /// Euro cents; empty for what is no amount alone.
    ///
    /// @param label it stands under, which may say its unit (« Budget (k€) »). Where neither does, a number of
    /// five digits or in groups of three is of euros, and a smaller one could be a year
    static OptionalLong cents(String text, String label) {
        Matcher amount = AMOUNT.matcher(flat(text));
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        Matcher said = UNIT.matcher(flat(label));
        boolean ofLabel = said.matches();
        boolean own = amount.group(4) != null || amount.group(5) != null || amount.group(6) != null;
        String whole = amount.group(1);
        if (!own && !ofLabel && whole.length() < 5) {
            return OptionalLong.empty();
        }
        int zeros = own
                ? zeros(amount.group(4) != null, amount.group(5) != null)
                : zeros(ofLabel && said.group(1) != null, ofLabel && said.group(2) != null);
        String decimals = amount.group(2) == null ? amount.group(3) : amount.group(2);
        BigDecimal euros =
                new BigDecimal(whole.replace(" ", "") + (decimals == null ? "" : "." + decimals)).movePointRight(zeros);
        BigDecimal cents = euros.movePointRight(CENTS);
        boolean exact = cents.stripTrailingZeros().scale() <= 0 && euros.compareTo(BigDecimal.valueOf(MOST_EUROS)) < 0;
        return exact ? OptionalLong.of(cents.longValueExact()) : OptionalLong.empty();
    }

    private static int zeros(boolean thousands, boolean millions) {
        return thousands ? 3 : millions ? 6 : 0;
    }

    /// A label without the unit it says.
    static String withoutUnit(String label) {
        return label.replaceFirst(
                        "(?iu)\\s*\\(?(?:en )?(?:[km]?\\s?€|milliers? d['’]euros?|millions? d['’]euros?|euros?)"
                                + "\\s*(?:ht|ttc)?\\)?$",
                        "")
                .strip();
    }

    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
