package fr.continuum.application.report;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the fields of a coverage into an object already begun.
final class CoverageJson {

    private final Json json;

    CoverageJson(Json json) {
        this.json = json;
    }

    /// @param deltas whether the amounts are those of a BS or DM alone: no rate is taken of changes
    void fields(Coverage coverage, boolean deltas) {
        json.field("flow", coverage.flow().name());
        json.field("measure", coverage.measure().code());
        json.field("dimension", coverage.dimension().name());
        buckets(coverage.total(), coverage.buckets());
        json.field("rate", deltas ? null : rate(coverage.buckets()));
        json.list("byTarget", coverage.byTarget(), this::target);
        json.list(
                "bySection",
                coverage.bySection().entrySet(),
                section -> json.object(() -> {
                    json.field("section", section.getKey().code());
                    buckets(section.getValue().total(), section.getValue().buckets());
                }));
    }

    private static @Nullable BigDecimal rate(Buckets buckets) {
        return buckets.rate().orElse(null);
    }

    private void buckets(Tally total, Buckets buckets) {
        tally("total", total);
        parts("outOfScope", buckets.outOfScopeOverall(), buckets.outOfScope());
        json.object("traced", () -> {
            fields(buckets.tracedOverall());
            json.field("strong", buckets.traced(Strength.STRONG).euros());
            json.field("weak", buckets.traced(Strength.WEAK).euros());
        });
        parts("setAside", buckets.setAsideOverall(), buckets.setAside());
        tally("ambiguous", buckets.ambiguous());
        tally("untraced", buckets.untraced());
    }

    private void parts(String name, Tally overall, Map<? extends Enum<?>, Tally> byReason) {
        json.object(name, () -> {
            fields(overall);
            json.object("byReason", () -> byReason.forEach((reason, tally) -> tally(reason.name(), tally)));
        });
    }

    private void target(TargetAmount amount) {
        json.object(() -> {
            json.field("code", amount.target().code());
            json.field("label", amount.target().label());
            json.field("kind", amount.target().kind().name());
            fields(amount.amount());
            json.list("below", amount.below(), this::target);
        });
    }

    private void tally(String name, Tally tally) {
        json.object(name, () -> fields(tally));
    }

    private void fields(Tally tally) {
        json.field("amount", tally.euros());
        json.field("lines", tally.lines());
    }
}
