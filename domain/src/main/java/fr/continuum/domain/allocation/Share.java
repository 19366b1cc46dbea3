package fr.continuum.domain.allocation;

import java.math.BigDecimal;

/// A part of a key's money that goes to one target.
///
/// @param target code of the target
/// @param partsPerMillion 1 to 1,000,000 (100 %): percentages have at most four decimals
public record Share(String target, int partsPerMillion) {

    public static final int WHOLE = 1_000_000;

    public Share {
        if (target.isBlank()) {
            throw new IllegalArgumentException("A share names its target");
        }
        if (partsPerMillion < 1 || partsPerMillion > WHOLE) {
            throw new IllegalArgumentException(
                    "A share lies above 0 % and up to 100 %, not: " + BigDecimal.valueOf(partsPerMillion, 4) + " %");
        }
    }

    /// All of it.
    public static Share whole(String target) {
        return new Share(target, WHOLE);
    }

    /// @throws ArithmeticException for more than four decimals
    public static Share ofPercent(String target, BigDecimal percent) {
        return new Share(target, percent.movePointRight(4).intValueExact());
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(partsPerMillion, 4);
    }
}
