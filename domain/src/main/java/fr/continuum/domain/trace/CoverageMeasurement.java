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
import org.jspecify.annotations.Nullable;

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
        Map<Section, Sum> sectionTotals = new EnumMap<>(Section.class);
        Map<String, Sum> targets = new HashMap<>();
        Map<String, Sum> own = new HashMap<>();
        for (AttributedKey key : keys) {
            KeyTotals totals = key.totals();
            if (totals.key().flow() == flow && totals.carries(measure)) {
                Tally tally = totals.of(measure);
                Section section = totals.key().section();
                Builder ofSection = sections.computeIfAbsent(section, _ -> new Builder());
                sectionTotals.computeIfAbsent(section, _ -> new Sum()).add(tally.cents(), tally.lines());
                Attribution attribution = key.attributions().in(dimension);
                if (attribution instanceof Attribution.Traced traced) {
                    long[] amounts = Split.of(tally.cents(), traced.shares());
                    whole.addTraced(traced, amounts, tally);
                    ofSection.addTraced(traced, amounts, tally);
                    rollUp(traced, amounts, tally, tree, targets);
                    addOwn(traced, amounts, own);
                } else {
                    whole.add(attribution, tally);
                    ofSection.add(attribution, tally);
                }
            }
        }
        Map<Section, Coverage.SectionCoverage> bySection = new EnumMap<>(Section.class);
        sections.forEach((section, builder) -> bySection.put(
                section, new Coverage.SectionCoverage(tally(sectionTotals.get(section)), builder.build())));
        return new Coverage(
                flow,
                measure,
                dimension,
                controlTotals.of(flow, measure),
                whole.build(),
                bySection,
                amountsBelow("", tree, targets, own));
    }

    private static Tally tally(@Nullable Sum sum) {
        return sum == null ? Tally.ZERO : sum.tally();
    }

    private static void addOwn(Attribution.Traced traced, long[] amounts, Map<String, Sum> own) {
        for (int i = 0; i < traced.shares().size(); i++) {
            own.computeIfAbsent(traced.shares().get(i).target(), _ -> new Sum()).add(amounts[i], 0);
        }
    }

    private static void rollUp(
            Attribution.Traced traced, long[] amounts, Tally tally, TargetTree tree, Map<String, Sum> targets) {
        // A code stands once in a lineage: only those of several targets meet.
        boolean alone = traced.shares().size() == 1;
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < traced.shares().size(); i++) {
            for (String code : tree.lineage(traced.shares().get(i).target())) {
                long lines = alone || counted.add(code) ? tally.lines() : 0;
                targets.computeIfAbsent(code, _ -> new Sum()).add(amounts[i], lines);
            }
        }
    }

    private static List<Coverage.TargetAmount> amountsBelow(
            String parent, TargetTree tree, Map<String, Sum> targets, Map<String, Sum> own) {
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
            String parent, Map<String, List<Target>> children, Map<String, Sum> targets, Map<String, Sum> own) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(target -> new Coverage.TargetAmount(
                        target,
                        tally(targets.get(target.code())),
                        tally(own.get(target.code())).cents(),
                        amountsBelow(target.code(), children, targets, own)))
                .toList();
    }

    /// A sum on its way: of thousands of keys, one object each. As exact as [Tally].
    private static final class Sum {

        private long cents;
        private long lines;

        void add(long moreCents, long moreLines) {
            cents = Math.addExact(cents, moreCents);
            lines = Math.addExact(lines, moreLines);
        }

        Tally tally() {
            return new Tally(cents, lines);
        }
    }

    /// Fills the five buckets.
    private static final class Builder {

        private final Map<OutOfScopeReason, Sum> outOfScope = new EnumMap<>(OutOfScopeReason.class);
        private final Map<Strength, Sum> traced = new EnumMap<>(Strength.class);
        private final Map<SetAsideReason, Sum> setAside = new EnumMap<>(SetAsideReason.class);
        private final Sum tracedOverall = new Sum();
        private final Sum ambiguous = new Sum();
        private final Sum untraced = new Sum();

        void add(Attribution attribution, Tally tally) {
            Sum sum = switch (attribution) {
                case Attribution.OutOfScope(OutOfScopeReason reason) ->
                    outOfScope.computeIfAbsent(reason, _ -> new Sum());
                case Attribution.SetAside(SetAsideReason reason, var _) ->
                    setAside.computeIfAbsent(reason, _ -> new Sum());
                case Attribution.Ambiguous _ -> ambiguous;
                case Attribution.Untraced _ -> untraced;
                case Attribution.Traced _ ->
                    throw new IllegalArgumentException("What is traced is split first: " + attribution);
            };
            sum.add(tally.cents(), tally.lines());
        }

        /// @param amounts what each share gets of the key, then what is left
        void addTraced(Attribution.Traced byRow, long[] amounts, Tally tally) {
            long residue = amounts[amounts.length - 1];
            long part = Math.subtractExact(tally.cents(), residue);
            traced.computeIfAbsent(byRow.strength(), _ -> new Sum()).add(part, tally.lines());
            tracedOverall.add(part, tally.lines());
            if (byRow.leavesResidue()) {
                untraced.add(residue, tally.lines());
            }
        }

        Buckets build() {
            return new Buckets(
                    tallies(OutOfScopeReason.class, outOfScope),
                    tallies(Strength.class, traced),
                    tracedOverall.tally(),
                    tallies(SetAsideReason.class, setAside),
                    ambiguous.tally(),
                    untraced.tally());
        }

        private static <K extends Enum<K>> Map<K, Tally> tallies(Class<K> type, Map<K, Sum> sums) {
            Map<K, Tally> tallies = new EnumMap<>(type);
            sums.forEach((reason, sum) -> tallies.put(reason, sum.tally()));
            return tallies;
        }
    }
}
