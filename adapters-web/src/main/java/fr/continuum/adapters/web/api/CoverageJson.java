package fr.continuum.adapters.web.api;

import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A coverage as the report writes it (blueprint §7): euros with two decimals, the five buckets, a rate or null.
///
/// @param rate four decimals; null for a BS or DM alone, and where nothing is in scope
public record CoverageJson(
        String flow,
        String measure,
        String dimension,
        Money total,
        Parts outOfScope,
        Traced traced,
        Parts setAside,
        Money ambiguous,
        Money untraced,
        @Nullable BigDecimal rate,
        List<TargetJson> byTarget,
        List<SectionJson> bySection) {

    public record Money(BigDecimal amount, long lines) {

        static Money of(Tally tally) {
            return new Money(tally.euros(), tally.lines());
        }
    }

    public record Parts(BigDecimal amount, long lines, Map<String, Money> byReason) {

        static Parts of(Tally all, Map<? extends Enum<?>, Tally> reasons) {
            Map<String, Money> byReason = new java.util.LinkedHashMap<>();
            reasons.forEach((reason, tally) -> byReason.put(reason.name(), Money.of(tally)));
            return new Parts(all.euros(), all.lines(), byReason);
        }
    }

    public record Traced(BigDecimal amount, long lines, BigDecimal strong, BigDecimal weak) {

        static Traced of(Buckets buckets) {
            return new Traced(
                    buckets.tracedOverall().euros(),
                    buckets.tracedOverall().lines(),
                    buckets.traced(fr.continuum.domain.allocation.Strength.STRONG)
                            .euros(),
                    buckets.traced(fr.continuum.domain.allocation.Strength.WEAK).euros());
        }
    }

    public record TargetJson(
            String code, String label, String kind, BigDecimal amount, long lines, List<TargetJson> below) {

        static TargetJson of(TargetAmount target) {
            return new TargetJson(
                    target.target().code(),
                    target.target().label(),
                    target.target().kind().name(),
                    target.amount().euros(),
                    target.amount().lines(),
                    target.below().stream().map(TargetJson::of).toList());
        }
    }

    public record SectionJson(
            String section,
            Money total,
            Parts outOfScope,
            Traced traced,
            Parts setAside,
            Money ambiguous,
            Money untraced) {

        static SectionJson of(Section section, Coverage.SectionCoverage coverage) {
            Buckets buckets = coverage.buckets();
            return new SectionJson(
                    section.code(),
                    Money.of(coverage.total()),
                    Parts.of(buckets.outOfScopeOverall(), buckets.outOfScope()),
                    Traced.of(buckets),
                    Parts.of(buckets.setAsideOverall(), buckets.setAside()),
                    Money.of(buckets.ambiguous()),
                    Money.of(buckets.untraced()));
        }
    }

    /// @param deltas whether the amounts are those of a BS or DM alone
    static CoverageJson of(Coverage coverage, boolean deltas) {
        Buckets buckets = coverage.buckets();
        return new CoverageJson(
                coverage.flow().name(),
                coverage.measure().code(),
                coverage.dimension().name(),
                Money.of(coverage.total()),
                Parts.of(buckets.outOfScopeOverall(), buckets.outOfScope()),
                Traced.of(buckets),
                Parts.of(buckets.setAsideOverall(), buckets.setAside()),
                Money.of(buckets.ambiguous()),
                Money.of(buckets.untraced()),
                deltas ? null : buckets.rate().orElse(null),
                coverage.byTarget().stream().map(TargetJson::of).toList(),
                coverage.bySection().entrySet().stream()
                        .map(e -> SectionJson.of(e.getKey(), e.getValue()))
                        .toList());
    }
}
