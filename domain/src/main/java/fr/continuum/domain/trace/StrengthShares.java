package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What is in scope, in euro cents, by how well it is known where it goes: **in scope = strong + weak + set aside +
/// ambiguous + untraced**. Asked year after year, and night after night, it shows weak turning strong.
///
/// @param payroll pay, within what is set aside: rates are told with it and without
public record StrengthShares(long strong, long weak, long setAside, long ambiguous, long untraced, long payroll) {

    /// Without pay set aside.
    public StrengthShares(long strong, long weak, long setAside, long ambiguous, long untraced) {
        this(strong, weak, setAside, ambiguous, untraced, 0);
    }

    public static StrengthShares of(Buckets buckets) {
        return new StrengthShares(
                buckets.traced(Strength.STRONG).cents(),
                buckets.traced(Strength.WEAK).cents(),
                buckets.setAsideOverall().cents(),
                buckets.ambiguous().cents(),
                buckets.untraced().cents(),
                buckets.setAside()
                        .getOrDefault(SetAsideReason.PAYROLL, Tally.ZERO)
                        .cents());
    }

    /// What shares are taken of: everything in scope.
    public long inScope() {
        return Math.addExact(Math.addExact(Math.addExact(strong, weak), setAside), Math.addExact(ambiguous, untraced));
    }

    /// Everything in scope but pay that is set aside: what shares without payroll are taken of.
    public long withoutPayroll() {
        return Math.subtractExact(inScope(), payroll);
    }

    /// All that is linked, strongly or weakly.
    public long linked() {
        return Math.addExact(strong, weak);
    }

    /// The most that may be linked: with what contradicting rows could give.
    public long most() {
        return Math.addExact(linked(), ambiguous);
    }

    /// A part over what is in scope, four decimals; empty where that is not positive.
    public Optional<BigDecimal> share(long cents) {
        return ratio(cents, inScope());
    }

    /// A part over what is in scope but pay, four decimals; empty where that is not positive.
    public Optional<BigDecimal> shareWithoutPayroll(long cents) {
        return ratio(cents, withoutPayroll());
    }

    /// Strong links over all links; empty where there are none, or less than none.
    public Optional<BigDecimal> strongOfTraced() {
        return ratio(strong, linked());
    }

    private static Optional<BigDecimal> ratio(long part, long whole) {
        return whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }
}
