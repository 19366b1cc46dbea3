package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.Strength;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What is in scope, in euro cents, by how well it is known where it goes: **in scope = strong + weak + set aside +
/// ambiguous + untraced**. Asked year after year, and night after night, it shows weak turning strong.
public record StrengthShares(long strong, long weak, long setAside, long ambiguous, long untraced) {

    public static StrengthShares of(Buckets buckets) {
        return new StrengthShares(
                buckets.traced(Strength.STRONG).cents(),
                buckets.traced(Strength.WEAK).cents(),
                buckets.setAsideOverall().cents(),
                buckets.ambiguous().cents(),
                buckets.untraced().cents());
    }

    /// What shares are taken of: everything in scope.
    public long inScope() {
        return Math.addExact(Math.addExact(Math.addExact(strong, weak), setAside), Math.addExact(ambiguous, untraced));
    }

    /// A part over what is in scope, four decimals; empty where that is not positive.
    public Optional<BigDecimal> share(long cents) {
        return inScope() <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(cents).divide(BigDecimal.valueOf(inScope()), 4, RoundingMode.HALF_UP));
    }

    /// Strong links over all links; empty where there are none, or less than none.
    public Optional<BigDecimal> strongOfTraced() {
        long traced = Math.addExact(strong, weak);
        return traced <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(strong).divide(BigDecimal.valueOf(traced), 4, RoundingMode.HALF_UP));
    }
}
