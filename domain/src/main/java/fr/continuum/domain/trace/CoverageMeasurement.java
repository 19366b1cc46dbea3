package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds the attributed keys of one document up into coverages: one per flow and measure the document carries, and per
/// dimension (the plan: expenses only).
public final class CoverageMeasurement {

    private final Attributor attributor;
    private final List<AttributedKey> keys;

    public CoverageMeasurement(Attributor attributor, List<AttributedKey> keys) {
        this.attributor = attributor;
        this.keys = List.copyOf(keys);
    }

    /// A key of the document, its sums, and where they go.
    public record AttributedKey(KeyTotals totals, Attributor.Attributions attributions) {}

    /// @param controlTotals the document's sums, made while its lines were read
    /// @return in a fixed order: measure, flow, dimension
    public List<Coverage> coverages(Sums controlTotals) {
        List<Coverage> coverages = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (controlTotals.has(measure)) {
                for (Flow flow : Flow.values()) {
                    coverages.add(coverage(flow, measure, Dimension.POLICY, controlTotals));
                    if (flow == Flow.EXPENSE) {
                        coverages.add(coverage(flow, measure, Dimension.PLAN, controlTotals));
                    }
                }
            }
        }
        return coverages;
    }

    private Coverage coverage(Flow flow, Measure measure, Dimension dimension, Sums controlTotals) {
        TargetTree tree = attributor.tree(dimension);
        Builder whole = new Builder();
        Map<Section, Builder> sections = new EnumMap<>(Section.class);
        Map<Section, Tally> sectionTotals = new EnumMap<>(Section.class);
        Map<String, Tally> targets = new HashMap<>();
        Map<String, Long> own = new HashMap<>();
        for (AttributedKey key : keys) {
            if (key.totals().key().flow() == flow && key.totals().carries(measure)) {
                Tally tally = key.totals().of(measure);
                Section section = key.totals().key().section();
                Attribution attribution = key.attributions().in(dimension);
                whole.add(attribution, tally);
                sections.computeIfAbsent(section, _ -> new Builder()).add(attribution, tally);
                sectionTotals.merge(section, tally, Tally::plus);
                if (attribution instanceof Attribution.Traced traced) {
                    rollUp(traced, tally, tree, targets);
                    addOwn(traced, tally, own);
                }
            }
        }
        Map<Section, Coverage.SectionCoverage> bySection = new EnumMap<>(Section.class);
        sections.forEach((section, builder) -> bySection.put(
                section,
                new Coverage.SectionCoverage(sectionTotals.getOrDefault(section, Tally.ZERO), builder.build())));
        return new Coverage(
                flow,
                measure,
                dimension,
                controlTotals.of(flow, measure),
                whole.build(),
                bySection,
                amountsBelow("", tree, targets, own));
    }

    private static void addOwn(Attribution.Traced traced, Tally tally, Map<String, Long> own) {
        long[] amounts = Split.of(tally.cents(), traced.shares());
        for (int i = 0; i < traced.shares().size(); i++) {
            own.merge(traced.shares().get(i).target(), amounts[i], Math::addExact);
        }
    }

    private static void rollUp(Attribution.Traced traced, Tally tally, TargetTree tree, Map<String, Tally> targets) {
        long[] amounts = Split.of(tally.cents(), traced.shares());
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < traced.shares().size(); i++) {
            for (String code : tree.lineage(traced.shares().get(i).target())) {
                long lines = counted.add(code) ? tally.lines() : 0;
                targets.merge(code, new Tally(amounts[i], lines), Tally::plus);
            }
        }
    }

    private static List<Coverage.TargetAmount> amountsBelow(
            String parent, TargetTree tree, Map<String, Tally> targets, Map<String, Long> own) {
        Map<String, List<Target>> children = new HashMap<>();
        for (Target target : tree.targets()) {
            if (targets.containsKey(target.code())) {
                children.computeIfAbsent(target.parent(), _ -> new ArrayList<>())
                        .add(target);
            }
        }
        return amountsBelow(parent, children, targets, own);
    }

    private static List<Coverage.TargetAmount> amountsBelow(
            String parent, Map<String, List<Target>> children, Map<String, Tally> targets, Map<String, Long> own) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(target -> new Coverage.TargetAmount(
                        target,
                        targets.getOrDefault(target.code(), Tally.ZERO),
                        own.getOrDefault(target.code(), 0L),
                        amountsBelow(target.code(), children, targets, own)))
                .toList();
    }

    /// Fills the five buckets.
    private static final class Builder {

        private final Map<OutOfScopeReason, Tally> outOfScope = new EnumMap<>(OutOfScopeReason.class);
        private final Map<Strength, Tally> traced = new EnumMap<>(Strength.class);
        private final Map<SetAsideReason, Tally> setAside = new EnumMap<>(SetAsideReason.class);
        private Tally tracedOverall = Tally.ZERO;
        private Tally ambiguous = Tally.ZERO;
        private Tally untraced = Tally.ZERO;

        void add(Attribution attribution, Tally tally) {
            switch (attribution) {
                case Attribution.OutOfScope(OutOfScopeReason reason) -> outOfScope.merge(reason, tally, Tally::plus);
                case Attribution.SetAside(SetAsideReason reason, var _) -> setAside.merge(reason, tally, Tally::plus);
                case Attribution.Ambiguous _ -> ambiguous = ambiguous.plus(tally);
                case Attribution.Untraced _ -> untraced = untraced.plus(tally);
                case Attribution.Traced byRow -> addTraced(byRow, tally);
            }
        }

        private void addTraced(Attribution.Traced byRow, Tally tally) {
            long[] amounts = Split.of(tally.cents(), byRow.shares());
            long residue = amounts[amounts.length - 1];
            Tally part = new Tally(Math.subtractExact(tally.cents(), residue), tally.lines());
            traced.merge(byRow.strength(), part, Tally::plus);
            tracedOverall = tracedOverall.plus(part);
            if (byRow.leavesResidue()) {
                untraced = untraced.plus(new Tally(residue, tally.lines()));
            }
        }

        Buckets build() {
            return new Buckets(outOfScope, traced, tracedOverall, setAside, ambiguous, untraced);
        }
    }
}
