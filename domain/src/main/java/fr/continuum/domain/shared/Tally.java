package fr.continuum.domain.shared;

import java.math.BigDecimal;

/// An amount and how many lines carry it. Amounts are whole cents in a `long` (up to 92 million billion euros), so
/// that sums are exact whatever their order; an overflow is refused, never wrapped.
///
/// @param cents signed, in euro cents
/// @param lines lines carrying the measure, zero amounts included
public record Tally(long cents, long lines) {

    public static final Tally ZERO = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(cents, other.cents), Math.addExact(lines, other.lines));
    }

    /// The amount in euros, always with two decimals.
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    public boolean isZero() {
        return cents == 0 && lines == 0;
    }
}
