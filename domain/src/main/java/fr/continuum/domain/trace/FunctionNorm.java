package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.trace.StartingPolicies.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What one norm says of functions: a later chart before an earlier one.
final class FunctionNorm {

    private final String prefix;
    private final List<Source> sources;
    private final TreeMap<String, List<Target>> paths = new TreeMap<>();
    /// Functions in use that the chart of some year does not know: no row may hold for every year.
    private final TreeSet<String> unknown = new TreeSet<>();

    /// @param prefix of the codes of its policies
    /// @param sources by year
    FunctionNorm(String prefix, List<Source> sources) {
        this.prefix = prefix;
        this.sources = List.copyOf(sources);
        for (Source source : sources) {
            source.named().forEach(function -> {
                List<Target> path = source.policies().path(function);
                if (path.isEmpty()) {
                    unknown.add(function);
                } else {
                    paths.put(function, path);
                }
            });
        }
    }

    List<Source> sources() {
        return sources;
    }

    /// Roots first, by code.
    Stream<Target> targets() {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (int depth = 0; depth < 2; depth++) {
            for (List<Target> path : paths.values()) {
                if (path.size() > depth) {
                    targets.putIfAbsent(path.get(depth).code(), path.get(depth));
                }
            }
        }
        // A function that moved stood elsewhere in an earlier chart: its policy of that year is kept.
        sources.forEach(source -> source.functions().stream()
                .flatMap(function -> source.policies().path(function).stream())
                .forEach(target -> targets.putIfAbsent(target.code(), target)));
        return targets.values().stream()
                .sorted(Comparator.comparing(target -> !target.isRoot()))
                .map(target -> new Target(
                        prefix + target.code(),
                        target.label(),
                        target.kind(),
                        target.isRoot() ? "" : prefix + target.parent()));
    }

    /// Where a function went in the chart of one year; empty where that chart does not know it.
    Optional<String> target(Source source, String function) {
        List<Target> path = source.policies().path(function);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(prefix + path.getLast().code());
    }

    List<AllocationRule> rows(List<Condition> narrowed, Years years) {
        TreeMap<String, TreeSet<String>> below = new TreeMap<>();
        paths.forEach((function, path) -> {
            if (!unknown.contains(function)) {
                below.computeIfAbsent(path.getLast().code(), _ -> new TreeSet<>())
                        .add(function);
            }
        });
        List<AllocationRule> rows = new ArrayList<>();
        below.forEach((target, functions) -> conditions(target, functions).forEach(condition -> {
            List<Condition> conditions = new ArrayList<>(narrowed);
            conditions.add(condition);
            rows.add(AllocationRule.row(conditions, Outcome.Targets.whole(prefix + target))
                    .in(years));
        }));
        return rows;
    }

    private List<Condition> conditions(String target, Set<String> functions) {
        return nests(target, functions)
                ? List.of(Condition.startingWith(KeyField.FUNCTION, target))
                : functions.stream()
                        .map(function -> Condition.exactly(KeyField.FUNCTION, function))
                        .toList();
    }

    /// Whether these functions, and no others, begin with the code.
    private boolean nests(String code, Set<String> functions) {
        return functions.stream().allMatch(function -> function.startsWith(code))
                && unknown.stream().noneMatch(function -> function.startsWith(code))
                && paths.keySet().stream()
                        .filter(function -> function.startsWith(code))
                        .allMatch(functions::contains);
    }
}
