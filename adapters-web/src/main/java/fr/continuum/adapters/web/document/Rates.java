package fr.continuum.adapters.web.document;

import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The rate of a coverage and all that must stand beside it: denominator, range, strength; or why there is none.
///
/// @param rate null where there is none
/// @param withoutPayroll PLAN only, where pay was set aside; null elsewhere
/// @param withoutPayrollCents everything in scope but pay that was set aside: what that rate is of; 0 where there is
///     none
/// @param range strong … strong + weak + ambiguous; null where there is no rate
/// @param noneBecause message key; empty where there is a rate
/// @param denominatorCents everything in scope
public record Rates(
        @Nullable BigDecimal rate,
        @Nullable BigDecimal withoutPayroll,
        long withoutPayrollCents,
        Buckets.@Nullable Range range,
        String noneBecause,
        long denominatorCents,
        long tracedCents,
        long strongCents,
        long weakCents,
        long ambiguousCents,
        Dimension dimension) {

    /// The rates of one coverage.
    ///
    /// @param deltas whether the amounts are those of a BS or DM alone: no rate is taken on changes
    public static Rates of(Coverage coverage, boolean deltas) {
        return of(coverage, deltas ? "rate.none.delta" : "");
    }

    /// The rates of a cumulated budget. Where no initial budget stands in the sum, it is a sum of changes: it has
    /// none.
    public static Rates of(CumulatedBudget budget) {
        return of(budget.coverage(), budget.complete() ? "" : "rate.none.incomplete");
    }

    private static Rates of(Coverage coverage, String refused) {
        return of(coverage.buckets(), coverage.dimension(), refused);
    }

    /// The rates of what several coverages of one dimension add up to.
    ///
    /// @param refused why there can be no rate, whatever the figures; empty where there may be
    public static Rates of(Buckets buckets, Dimension dimension, String refused) {
        boolean none = !refused.isEmpty() || buckets.rate().isEmpty();
        BigDecimal rate = none ? null : buckets.rate().orElse(null);
        BigDecimal without = none || dimension == Dimension.POLICY
                ? null
                : buckets.rateWithoutPayroll().orElse(null);
        boolean told = without != null && rate != null && without.compareTo(rate) != 0;
        return new Rates(
                rate,
                told ? without : null,
                told ? buckets.withoutPayrollCents() : 0,
                none ? null : buckets.range().orElse(null),
                !refused.isEmpty() ? refused : none ? "rate.none.scope" : "",
                buckets.denominatorCents(),
                buckets.tracedOverall().cents(),
                buckets.traced(Strength.STRONG).cents(),
                buckets.traced(Strength.WEAK).cents(),
                buckets.ambiguous().cents(),
                dimension);
    }

    public boolean exists() {
        return rate != null;
    }

    /// Negative amounts can take a rate outside 0–1: the page says so.
    public boolean isOutside() {
        return rate != null && (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0);
    }

    /// Whether the two ends of the range say more than the rate.
    public boolean isSpread() {
        return range != null && range.least().compareTo(range.most()) != 0;
    }
}
