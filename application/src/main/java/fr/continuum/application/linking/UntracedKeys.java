package fr.continuum.application.linking;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Attributor;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.Split;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a document leaves untraced as tables stand now, told by one code: by authorisation, operation, service,
/// policy…
public final class UntracedKeys {

    private final AuthorityTables everything;
    private final BudgetFacts facts;
    private final ChartStore charts;

    public UntracedKeys(AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts) {
        this.everything = new AuthorityTables(tables, trees);
        this.facts = facts;
        this.charts = charts;
    }

    /// Which keys of a document are asked about.
    public record Asked(ReadingId reading, Dimension dimension, Flow flow, Measure measure) {}

    /// Untraced keys of a document that share one code, and the money they carry whole.
    ///
    /// @param code empty for keys without
    public record Group(String code, long keys, Tally tally) {

        Group plus(Group other) {
            return new Group(code, keys + other.keys, tally.plus(other.tally));
        }
    }

    /// What a document leaves untraced.
    ///
    /// @param groups of keys that no row answers: the largest amounts first, whatever their sign
    /// @param left what rows under 100 % leave of other keys: another row for the same codes would only contradict
    /// them
    public record Untraced(List<Group> groups, Tally left) {

        public Untraced {
            groups = List.copyOf(groups);
        }

        /// All of it.
        public Tally whole() {
            return groups.stream().map(Group::tally).reduce(left, Tally::plus);
        }
    }

    public Untraced by(Asked asked, KeyField field) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Tally left = Tally.ZERO;
        Asking asking = new Asking(asked);
        for (KeyTotals key : asking.keys) {
            Attributor.Attributions where = asking.attributor.attribute(key.key());
            switch (where.in(asked.dimension())) {
                case Attribution.Untraced _ -> {
                    String code = asking.code(key, where, field);
                    groups.merge(code, new Group(code, 1, key.of(asked.measure())), Group::plus);
                }
                case Attribution.Traced traced
                when traced.leavesResidue() -> left = left.plus(rest(key, asked, traced));
                case Attribution.Traced _,
                        Attribution.SetAside _,
                        Attribution.Ambiguous _,
                        Attribution.OutOfScope _ -> {}
            }
        }
        return new Untraced(
                groups.values().stream()
                        .sorted(Comparator.comparingLong(
                                        (Group group) -> Math.abs(group.tally().cents()))
                                .reversed()
                                .thenComparing(Group::code))
                        .toList(),
                left);
    }

    /// The keys of one group, largest first whatever the sign.
    ///
    /// @param code of the field; empty for keys without
    public List<KeyTotals> keys(Asked asked, KeyField field, String code) {
        Asking asking = new Asking(asked);
        return asking.keys.stream()
                .filter(key -> {
                    Attributor.Attributions where = asking.attributor.attribute(key.key());
                    return where.in(asked.dimension()) instanceof Attribution.Untraced
                            && asking.code(key, where, field).equals(code);
                })
                .sorted(Comparator.comparingLong((KeyTotals key) ->
                                Math.abs(key.of(asked.measure()).cents()))
                        .reversed()
                        .thenComparing(key -> key.key().businessKey()))
                .toList();
    }

    private static Tally rest(KeyTotals key, Asked asked, Attribution.Traced traced) {
        Tally whole = key.of(asked.measure());
        return new Tally(
                Split.of(whole.cents(), traced.shares())[traced.shares().size()], whole.lines());
    }

    /// The keys a call is about, and what answers them.
    private final class Asking {

        private final List<KeyTotals> keys;
        private final Attributor attributor;

        Asking(Asked asked) {
            Reading found = facts.find(asked.reading()).orElseThrow();
            List<KeyTotals> all = facts.keyTotals(asked.reading());
            this.keys = all.stream()
                    .filter(key -> key.key().flow() == asked.flow() && key.carries(asked.measure()))
                    .toList();
            this.attributor = new Attributor(
                    everything.inForce(asked.reading().authority()),
                    found.header().fiscalYear(),
                    charts.recorded(asked.reading().chart()),
                    all.stream().map(KeyTotals::key).toList());
        }

        /// Of a policy the one a row could match: none where the key is traced to several.
        private String code(KeyTotals key, Attributor.Attributions where, KeyField field) {
            if (field != KeyField.POLICY) {
                return key.key().code(field);
            }
            List<String> lineage = attributor.lineage(where.policy());
            return lineage.isEmpty() ? "" : lineage.getLast();
        }
    }
}
