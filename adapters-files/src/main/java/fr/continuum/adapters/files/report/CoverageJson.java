package fr.continuum.adapters.files.report;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.SectionCoverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Writes the fields of one coverage into an object already begun.
final class CoverageJson {

    private CoverageJson() {}

    /// @param rated whether a rate of these amounts means anything
    static void write(JsonGenerator json, Coverage coverage, boolean rated) {
        Buckets buckets = coverage.buckets();
        json.writeStringProperty("flow", coverage.flow().name());
        json.writeStringProperty("measure", coverage.measure().code());
        json.writeStringProperty("dimension", coverage.dimension().name());
        buckets(json, coverage.total(), buckets);
        rate(json, "rate", rated ? buckets.rate() : Optional.empty());
        targets(json, "byTarget", coverage.byTarget());
        sections(json, coverage.bySection());
        range(json, rated ? buckets.range() : Optional.empty());
        if (coverage.dimension() == Dimension.PLAN) {
            rate(json, "rateWithoutPayroll", rated ? buckets.rateWithoutPayroll() : Optional.empty());
        }
    }

    private static void buckets(JsonGenerator json, Tally total, Buckets buckets) {
        tally(json, "total", total);
        byReason(json, "outOfScope", buckets.outOfScopeOverall(), buckets.outOfScope());
        json.writeObjectPropertyStart("traced");
        fields(json, buckets.tracedOverall());
        json.writeNumberProperty("strong", buckets.traced(Strength.STRONG).euros());
        json.writeNumberProperty("weak", buckets.traced(Strength.WEAK).euros());
        json.writeEndObject();
        byReason(json, "setAside", buckets.setAsideOverall(), buckets.setAside());
        tally(json, "ambiguous", buckets.ambiguous());
        tally(json, "untraced", buckets.untraced());
    }

    private static void byReason(
            JsonGenerator json, String name, Tally overall, Map<? extends Enum<?>, Tally> reasons) {
        json.writeObjectPropertyStart(name);
        fields(json, overall);
        json.writeObjectPropertyStart("byReason");
        reasons.forEach((reason, tally) -> tally(json, reason.name(), tally));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void sections(JsonGenerator json, Map<Section, SectionCoverage> sections) {
        json.writeArrayPropertyStart("bySection");
        sections.forEach((section, coverage) -> {
            json.writeStartObject();
            json.writeStringProperty("section", section.name());
            buckets(json, coverage.total(), coverage.buckets());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void targets(JsonGenerator json, String name, List<TargetAmount> targets) {
        json.writeArrayPropertyStart(name);
        for (TargetAmount target : targets) {
            json.writeStartObject();
            json.writeStringProperty("code", target.target().code());
            json.writeStringProperty("label", target.target().label());
            json.writeStringProperty("kind", target.target().kind().name());
            fields(json, target.amount());
            targets(json, "below", target.below());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void range(JsonGenerator json, Optional<Buckets.Range> range) {
        if (range.isEmpty()) {
            json.writeNullProperty("range");
            return;
        }
        json.writeObjectPropertyStart("range");
        json.writeNumberProperty("least", range.get().least());
        json.writeNumberProperty("most", range.get().most());
        json.writeEndObject();
    }

    private static void rate(JsonGenerator json, String name, Optional<BigDecimal> rate) {
        if (rate.isPresent()) {
            json.writeNumberProperty(name, rate.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void tally(JsonGenerator json, String name, Tally tally) {
        json.writeObjectPropertyStart(name);
        fields(json, tally);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Tally tally) {
        json.writeNumberProperty("amount", tally.euros());
        json.writeNumberProperty("lines", tally.lines());
    }
}
