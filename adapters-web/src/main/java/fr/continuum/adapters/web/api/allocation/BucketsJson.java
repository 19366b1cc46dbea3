package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Money;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/// Where a total goes: total = out of scope + traced + set aside + ambiguous + untraced.
@Schema(name = "FiveBuckets", description = "total = outOfScope + traced + setAside + ambiguous + untraced, au centime")
record BucketsJson(
        TallyJson total,
        TallyJson outOfScope,
        TracedJson traced,
        TallyJson setAside,
        TallyJson ambiguous,
        TallyJson untraced) {

    @Schema(name = "AmountOfLines", description = "Un montant et ses lignes")
    record TallyJson(BigDecimal amount, long lines) {

        static TallyJson of(Tally tally) {
            return new TallyJson(Money.euros(tally.cents()), tally.lines());
        }
    }

    @Schema(name = "TracedAmount", description = "Ce qui est relié, par liens forts et faibles")
    record TracedJson(BigDecimal amount, long lines, BigDecimal strong, BigDecimal weak) {}

    static BucketsJson of(Coverage coverage) {
        Buckets buckets = coverage.buckets();
        return new BucketsJson(
                TallyJson.of(coverage.total()),
                TallyJson.of(buckets.outOfScopeOverall()),
                new TracedJson(
                        Money.euros(buckets.tracedOverall().cents()),
                        buckets.tracedOverall().lines(),
                        Money.euros(buckets.traced(Strength.STRONG).cents()),
                        Money.euros(buckets.traced(Strength.WEAK).cents())),
                TallyJson.of(buckets.setAsideOverall()),
                TallyJson.of(buckets.ambiguous()),
                TallyJson.of(buckets.untraced()));
    }
}
