package fr.continuum.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// Exact decimals that are not money: days, hours, full-time equivalents.
public final class Decimals {

    private Decimals() {}

    /// The same number in its only form: no zeros after the last digit that counts, never an exponent. So that
    /// equal numbers are equal values.
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// What share of the whole a part is, with four decimals, as every rate here; empty where there is no whole.
    public static Optional<BigDecimal> rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? Optional.empty() : Optional.of(part.divide(whole, 4, RoundingMode.HALF_UP));
    }

    /// As people write it in a sentence: `1 234,5` in French, with narrow no-break spaces between thousands,
    /// `1,234.5` in English.
    public static Wording wording(BigDecimal number) {
        BigDecimal plain = plain(number);
        String english = String.format(
                Locale.ROOT, "%s%,." + plain.scale() + "f", plain.signum() < 0 ? "\u2212" : "", plain.abs());
        return new Wording(english.replace('.', ';').replace(',', '\u202f').replace(';', ','), english);
    }
}
