package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationIndex;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Verdict;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Nomenclature;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table an authority starts from when it begins to say by itself what its money serves: what [FunctionPolicies]
/// answers, written as rows, so that on the day it begins no figure moves, and every row can be changed from then on.
///
/// A sub-policy is one row, `fonction=21*`, wherever every function below it begins with its code: functions that a
/// later chart adds are then traced too. Functions that do not nest so are named one by one. Two norms that give one
/// code two meanings (5 is *famille* in one, *aménagement* in another) make two policies; the rows of each hold for
/// the years it was used, and where several are used at once, for the budgets that use it.
public record StartingPolicies(TargetTree tree, AllocationTable table) {

    /// A document to start from.
    ///
    /// @param chart it was read with; null where none stood
    /// @param functions of its keys
    public record Source(
            BudgetRef budget,
            FiscalYear year,
            Nomenclature nomenclature,
            @Nullable ChartOfAccounts chart,
            Set<String> functions) {

        public Source {
            functions = functions.stream().filter(f -> !f.isEmpty()).collect(Collectors.toUnmodifiableSet());
        }

        private String norm() {
            return nomenclature.norm();
        }

        FunctionPolicies policies() {
            return new FunctionPolicies(chart);
        }

        /// Those of its chart and those of its keys, which a chart need not know.
        Set<String> named() {
            Set<String> named = new HashSet<>(functions);
            if (chart != null) {
                named.addAll(chart.functions().keySet());
            }
            return named;
        }

        private AllocationSubject asks(String function) {
            return AllocationSubject.of(new BudgetKey(
                    budget, Flow.EXPENSE, Movement.REAL, Section.OPERATING, "", function, "", "", "", "", ""));
        }
    }

    /// The same with other codes, where these are taken by policies that mean something else.
    ///
    /// @param taken whether a target of this code, label and place may not stand
    public StartingPolicies avoiding(Predicate<Target> taken) {
        Map<String, String> codes = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        for (Target target : tree.targets()) {
            Target moved = target.isRoot()
                    ? target
                    : new Target(
                            target.code(),
                            target.label(),
                            target.kind(),
                            codes.getOrDefault(target.parent(), target.parent()));
            String code = moved.code();
            for (String mark = "fonction-"; taken.test(moved); mark += "fonction-") {
                moved = new Target(mark + code, moved.label(), moved.kind(), moved.parent());
            }
            codes.put(target.code(), moved.code());
            targets.add(moved);
        }
        return new StartingPolicies(
                new TargetTree(Dimension.POLICY, targets),
                new AllocationTable(
                        Dimension.POLICY,
                        table.rules().stream()
                                .map(row -> new AllocationRule(
                                        row.conditions(),
                                        row.years(),
                                        Outcome.Targets.whole(codes.getOrDefault(target(row), target(row))),
                                        row.personal(),
                                        row.origin()))
                                .toList()));
    }

    private static String target(AllocationRule row) {
        return ((Outcome.Targets) row.outcome()).shares().getFirst().target();
    }

    /// @param documents in force; where none of them names a function, tree and table are empty
    public static StartingPolicies of(Collection<Source> documents) {
        List<Source> sources = documents.stream()
                .filter(source -> !source.functions().isEmpty())
                .sorted(Comparator.comparing(Source::year)
                        .thenComparingInt(source -> source.functions().size())
                        .thenComparing(Source::budget))
                .toList();
        if (sources.isEmpty()) {
            return new StartingPolicies(
                    TargetTree.empty(Dimension.POLICY), new AllocationTable(Dimension.POLICY, List.of()));
        }
        List<FunctionNorm> norms = norms(sources);
        TargetTree tree = new TargetTree(
                Dimension.POLICY, norms.stream().flatMap(FunctionNorm::targets).toList());
        List<AllocationRule> rows = new ArrayList<>(
                norms.size() == 1 ? norms.getFirst().rows(List.of(), Years.ALL) : rowsByBudget(norms, sources));
        rows.addAll(exceptions(norms, sources, new AllocationTable(Dimension.POLICY, rows), tree));
        return new StartingPolicies(tree, new AllocationTable(Dimension.POLICY, rows));
    }

    /// The norm used last, by most functions, comes first: its policies head the tree and keep their bare codes.
    private static List<FunctionNorm> norms(List<Source> sources) {
        Map<String, List<Source>> byNorm = new LinkedHashMap<>();
        sources.reversed()
                .forEach(source -> byNorm.computeIfAbsent(source.norm(), _ -> new ArrayList<>())
                        .addFirst(source));
        String latest = sources.getLast().norm();
        return byNorm.entrySet().stream()
                .map(entry ->
                        new FunctionNorm(entry.getKey().equals(latest) ? "" : entry.getKey() + "-", entry.getValue()))
                .toList();
    }

    /// Each budget by the norm it follows, from the first year it does to the year before it follows another.
    private static List<AllocationRule> rowsByBudget(List<FunctionNorm> norms, List<Source> sources) {
        List<AllocationRule> rows = new ArrayList<>();
        sources.stream().map(Source::budget).distinct().sorted().forEach(budget -> {
            TreeMap<FiscalYear, FunctionNorm> since = new TreeMap<>();
            for (FunctionNorm norm : norms) {
                norm.sources().stream()
                        .filter(source -> source.budget().equals(budget))
                        .findFirst()
                        .ifPresent(source -> since.put(source.year(), norm));
            }
            since.forEach((from, norm) -> {
                FiscalYear next = since.higherKey(from);
                rows.addAll(norm.rows(
                        List.of(Condition.exactly(KeyField.BUDGET, budget.value())),
                        new Years(from.equals(since.firstKey()) ? null : from, next == null ? null : next.previous())));
            });
        });
        return rows;
    }

    /// What the chart of one year says of the functions of that year and the rows do not: because a later chart
    /// moved them, or an earlier one did not know them.
    private static List<AllocationRule> exceptions(
            List<FunctionNorm> norms, List<Source> sources, AllocationTable table, TargetTree tree) {
        Set<AllocationRule> rows = new LinkedHashSet<>();
        for (Source source : sources) {
            AllocationIndex index = AllocationIndex.compile(table, source.year(), tree);
            FunctionNorm norm = norms.stream()
                    .filter(of -> of.sources().contains(source))
                    .findFirst()
                    .orElseThrow();
            source.functions().stream()
                    .sorted()
                    .forEach(function -> norm.target(source, function)
                            .filter(target -> !isAnswer(index.find(source.asks(function)), target))
                            .ifPresent(target -> rows.add(AllocationRule.row(
                                            List.of(
                                                    Condition.exactly(KeyField.FUNCTION, function),
                                                    Condition.exactly(
                                                            KeyField.BUDGET,
                                                            source.budget().value())),
                                            Outcome.Targets.whole(target))
                                    .in(Years.only(source.year())))));
        }
        return List.copyOf(rows);
    }

    private static boolean isAnswer(Verdict verdict, String target) {
        return verdict instanceof Verdict.Decided(AllocationRule rule)
                && rule.outcome().equals(Outcome.Targets.whole(target));
    }
}
