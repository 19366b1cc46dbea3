package fr.continuum.adapters.persistence.measurement;

import fr.continuum.adapters.persistence.target.TreeJson.TargetJson;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.SectionCoverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A coverage as it lies in the database. Amounts in cents.
public record CoverageJson(
        String flow,
        String measure,
        String dimension,
        TallyJson total,
        BucketsJson buckets,
        Map<String, SectionJson> bySection,
        List<TargetAmountJson> byTarget) {

    record TallyJson(long cents, long lines) {

        static TallyJson of(Tally tally) {
            return new TallyJson(tally.cents(), tally.lines());
        }

        Tally tally() {
            return new Tally(cents, lines);
        }
    }

    record BucketsJson(
            Map<String, TallyJson> outOfScope,
            Map<String, TallyJson> traced,
            TallyJson tracedOverall,
            Map<String, TallyJson> setAside,
            TallyJson ambiguous,
            TallyJson untraced) {

        static BucketsJson of(Buckets buckets) {
            return new BucketsJson(
                    byName(buckets.outOfScope()),
                    byName(buckets.traced()),
                    TallyJson.of(buckets.tracedOverall()),
                    byName(buckets.setAside()),
                    TallyJson.of(buckets.ambiguous()),
                    TallyJson.of(buckets.untraced()));
        }

        Buckets buckets() {
            return new Buckets(
                    byReason(OutOfScopeReason.class, outOfScope),
                    byReason(Strength.class, traced),
                    tracedOverall.tally(),
                    byReason(SetAsideReason.class, setAside),
                    ambiguous.tally(),
                    untraced.tally());
        }

        private static Map<String, TallyJson> byName(Map<? extends Enum<?>, Tally> tallies) {
            Map<String, TallyJson> byName = new LinkedHashMap<>();
            tallies.forEach((reason, tally) -> byName.put(reason.name(), TallyJson.of(tally)));
            return byName;
        }

        private static <K extends Enum<K>> Map<K, Tally> byReason(Class<K> type, Map<String, TallyJson> tallies) {
            Map<K, Tally> byReason = new LinkedHashMap<>();
            tallies.forEach((name, tally) -> byReason.put(Enum.valueOf(type, name), tally.tally()));
            return byReason;
        }
    }

    record SectionJson(TallyJson total, BucketsJson buckets) {}

    /// @param own null in what was written before it was summed apart
    record TargetAmountJson(
            TargetJson target, TallyJson amount, @Nullable Long own, List<TargetAmountJson> below) {

        static TargetAmountJson of(TargetAmount amount) {
            return new TargetAmountJson(
                    TargetJson.of(amount.target()),
                    TallyJson.of(amount.amount()),
                    amount.ownCents(),
                    amount.below().stream().map(TargetAmountJson::of).toList());
        }

        TargetAmount targetAmount() {
            List<TargetAmount> inner =
                    below.stream().map(TargetAmountJson::targetAmount).toList();
            return own == null
                    ? new TargetAmount(target.target(), amount.tally(), inner)
                    : new TargetAmount(target.target(), amount.tally(), own, inner);
        }
    }

    public static CoverageJson of(Coverage coverage) {
        Map<String, SectionJson> sections = new LinkedHashMap<>();
        coverage.bySection()
                .forEach((section, part) -> sections.put(
                        section.name(), new SectionJson(TallyJson.of(part.total()), BucketsJson.of(part.buckets()))));
        return new CoverageJson(
                coverage.flow().name(),
                coverage.measure().name(),
                coverage.dimension().name(),
                TallyJson.of(coverage.total()),
                BucketsJson.of(coverage.buckets()),
                sections,
                coverage.byTarget().stream().map(TargetAmountJson::of).toList());
    }

    public Coverage coverage() {
        Map<Section, SectionCoverage> sections = new LinkedHashMap<>();
        bySection.forEach((name, part) ->
                sections.put(Section.valueOf(name), new SectionCoverage(part.total.tally(), part.buckets.buckets())));
        return new Coverage(
                Flow.valueOf(flow),
                Measure.valueOf(measure),
                Dimension.valueOf(dimension),
                total.tally(),
                buckets.buckets(),
                sections,
                byTarget.stream().map(TargetAmountJson::targetAmount).toList());
    }
}
