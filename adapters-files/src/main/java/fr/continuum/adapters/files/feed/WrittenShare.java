package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A share of a full time as a cell writes it: what it counts in is known of its column.
///
/// @param value from 0 to 100
/// @param percent whether the cell itself says that it counts in hundredths
public record WrittenShare(BigDecimal value, boolean percent) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /// Hours of the post, of those of a full time.
    private static final Pattern PART =
            Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)h?/(\\d{1,2}(?:[.,]\\d{1,2})?)(?:h|e|eme|emes)?");

    /// As tables of posts write it where they do not count: `TC`, `temps complet`, `mi-temps`, `28/35`, `28/35e`.
    static Optional<WrittenShare> said(String text) {
        String folded = FoldedText.of(text);
        Matcher part = PART.matcher(folded);
        if (part.matches()) {
            BigDecimal whole = number(part.group(2));
            return whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(number(part.group(1)).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP))
                            .filter(share -> share.compareTo(HUNDRED) <= 0)
                            .map(share -> new WrittenShare(share, true));
        }
        return switch (folded.replaceAll("[^a-z]", "")) {
            case "tc", "tempscomplet", "tempsplein", "atempscomplet", "atempsplein" ->
                Optional.of(new WrittenShare(HUNDRED, true));
            case "mitemps", "amitemps" -> Optional.of(new WrittenShare(HALF, true));
            default -> Optional.empty();
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /// Whether nothing but hundredths makes sense.
    public boolean exceedsOne() {
        return !percent && value.compareTo(BigDecimal.ONE) > 0;
    }

    /// Whether it makes sense as a fraction, which one hundredth or less of a full time does not.
    public boolean isFraction() {
        return !percent && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /// Of a full time.
    ///
    /// @param hundredths whether its column counts in hundredths
    public BigDecimal of(boolean hundredths) {
        return percent || hundredths ? value.movePointLeft(2) : value;
    }
}
