package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.ChartOfAccounts.Function;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The policies of an authority that has brought no table: the functions of its chart of accounts, two levels deep
/// (blueprint §5). Without chart the first digits of the code stand for the two levels, since every French functional
/// nomenclature is decimal; labels are then the bare codes.
public final class FunctionPolicies {

    private final @Nullable ChartOfAccounts chart;

    /// @param chart of the document at hand; null where none stands
    public FunctionPolicies(@Nullable ChartOfAccounts chart) {
        this.chart = chart;
    }

    /// The policy a key belongs to by its function; untraced where it has none, or one the chart does not know.
    public Attribution attribute(BudgetKey key) {
        List<Target> path = path(key.function());
        return path.isEmpty()
                ? Attribution.Untraced.NO_ROW
                : new Attribution.Traced(List.of(Share.whole(path.getLast().code())), Strength.WEAK, null);
    }

    /// The policies these keys use, roots first, by code.
    public TargetTree tree(Collection<BudgetKey> keys) {
        Map<String, Target> targets = new LinkedHashMap<>();
        TreeSet<String> functions = new TreeSet<>();
        keys.forEach(key -> functions.add(key.function()));
        List<List<Target>> paths = functions.stream().map(this::path).toList();
        paths.stream().flatMap(p -> p.stream().limit(1)).forEach(t -> targets.putIfAbsent(t.code(), t));
        paths.stream().flatMap(p -> p.stream().skip(1)).forEach(t -> targets.putIfAbsent(t.code(), t));
        return new TargetTree(Dimension.POLICY, List.copyOf(targets.values()));
    }

    /// From the policy of a function down to its sub-policy, where it has one; empty where it belongs to none.
    List<Target> path(String function) {
        if (function.isEmpty()) {
            return List.of();
        }
        return chart == null || chart.functions().isEmpty() ? byDigits(function) : byChart(chart, function);
    }

    private static List<Target> byDigits(String function) {
        Target root = new Target(function.substring(0, 1), function.substring(0, 1), TargetKind.POLICY, "");
        if (function.length() == 1) {
            return List.of(root);
        }
        String second = function.substring(0, 2);
        return List.of(root, new Target(second, second, TargetKind.SUB_POLICY, root.code()));
    }

    private static List<Target> byChart(ChartOfAccounts chart, String function) {
        List<Function> climb = new ArrayList<>();
        Optional<Function> at = chart.function(function);
        while (at.isPresent() && !climb.contains(at.get())) {
            climb.addFirst(at.get());
            at = chart.function(at.get().parent());
        }
        List<Target> path = new ArrayList<>();
        for (Function step : climb.subList(0, Math.min(2, climb.size()))) {
            path.add(new Target(
                    step.code(),
                    step.label(),
                    path.isEmpty() ? TargetKind.POLICY : TargetKind.SUB_POLICY,
                    path.isEmpty() ? "" : path.getLast().code()));
        }
        return path;
    }
}
