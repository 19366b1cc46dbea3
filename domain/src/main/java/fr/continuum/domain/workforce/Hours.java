package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Working time in hours, to the hundredth: `7,50 h` is seven hours and a half. Sums are exact.
///
/// @param value signed: a work cycle may ask for fewer hours than the one before
public record Hours(BigDecimal value) implements Comparable<Hours> {

    public static final Hours ZERO = new Hours(BigDecimal.ZERO);

    private static final int DECIMALS = 2;

    public Hours {
        if (Decimals.plain(value).scale() > DECIMALS) {
            throw new IllegalArgumentException("Hours are told to the hundredth: " + value.toPlainString());
        }
        value = value.setScale(DECIMALS);
    }

    public static Hours of(String value) {
        return new Hours(new BigDecimal(value));
    }

    /// Rounded to the hundredth, halves away from zero: the same for a number and its opposite.
    public static Hours rounded(BigDecimal value) {
        return new Hours(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    public Hours minus(Hours other) {
        return new Hours(value.subtract(other.value));
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    /// How many agents working full time these are, where one works so many hours a year; with two decimals.
    public BigDecimal fte(BigDecimal reference) {
        return value.divide(reference, DECIMALS, RoundingMode.HALF_UP);
    }

    /// For people: `1 234,5 h`.
    public Wording wording() {
        return Decimals.wording(value).then("\u00a0h");
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
