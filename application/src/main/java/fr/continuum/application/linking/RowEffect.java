package fr.continuum.application.linking;

import fr.continuum.application.port.Measurements.Measurement;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What changes between two measurements of one document, under two tables.
record RowEffect(Measurement before, Measurement after, Flow flow, Measure measure, Dimension dimension) {

    /// A key under both tables.
    private record Both(AttributedKey was, AttributedKey is, Dimension dimension) {

        Attribution before() {
            return was.attributions().in(dimension);
        }

        Attribution after() {
            return is.attributions().in(dimension);
        }

        /// Whether the key goes elsewhere, or by a link of another strength: by which row is no answer.
        boolean changes() {
            return !answer(before()).equals(answer(after()));
        }

        private static Object answer(Attribution attribution) {
            return switch (attribution) {
                case Attribution.Traced(List<Share> shares, Strength strength, var _) ->
                    new Attribution.Traced(shares, strength, null);
                case Attribution.SetAside(SetAsideReason reason, var _) -> reason;
                case Attribution.Untraced _ -> Attribution.Untraced.NO_ROW;
                case Attribution.Ambiguous _, Attribution.OutOfScope _ -> attribution;
            };
        }
    }

    private Stream<Both> keys(Flow of, Dimension in) {
        return IntStream.range(0, before.keys().size())
                .mapToObj(i -> new Both(before.keys().get(i), after.keys().get(i), in))
                .filter(both -> both.was().totals().key().flow() == of
                        && both.was().totals().carries(measure));
    }

    /// Keys whose answer changes.
    long changed() {
        return keys(flow, dimension).filter(Both::changes).count();
    }

    /// Keys whose answer changes and is this row alone from then on; empty where it answers none. What it
    /// contradicts another row on is no answer.
    Optional<TouchedRows> answeredBy(AllocationRule row) {
        return Optional.of(touched(
                                keys(flow, dimension),
                                both -> decided(both.after())
                                        .filter(rules -> both.changes() && rules.equals(List.of(row))),
                                _ -> false)
                        .values()
                        .stream()
                        .reduce(new TouchedRows(List.of(row), 0, Tally.ZERO, false), TouchedRows::plus))
                .filter(touched -> touched.keys() > 0);
    }

    /// Whether the document carries the measure at all, in this flow.
    boolean isCarried() {
        return after.coverages().stream()
                .anyMatch(c -> c.flow() == flow && c.measure() == measure && c.dimension() == dimension);
    }

    /// Keys whose answer in the plan follows a policy that changes.
    long changedInPlan() {
        return dimension == Dimension.PLAN
                ? 0
                : keys(Flow.EXPENSE, Dimension.PLAN).filter(Both::changes).count();
    }

    /// Rows that answered some keys and no longer do, then rows that others take the place of and no key of this
    /// document asks.
    List<TouchedRows> overridden(AllocationTable base, AllocationTable changed) {
        Set<AllocationRule> staying = Set.copyOf(changed.rules());
        Predicate<AllocationRule> gone = rule -> !staying.contains(rule);
        Map<List<AllocationRule>, TouchedRows> rows =
                touched(keys(flow, dimension), both -> decided(both.before()).filter(_ -> both.changes()), gone);
        base.rules().stream()
                .filter(gone)
                .filter(rule -> rows.keySet().stream().noneMatch(some -> some.contains(rule)))
                .forEach(rule -> rows.put(List.of(rule), new TouchedRows(List.of(rule), 0, Tally.ZERO, true)));
        return List.copyOf(rows.values());
    }

    /// Rows that contradict one another on keys they did not contradict one another on before, in the dimension
    /// that changes and in the plan, which follows policies.
    List<TouchedRows> clashes() {
        Stream<Both> asked = dimension == Dimension.PLAN
                ? keys(flow, dimension)
                : Stream.concat(keys(flow, dimension), keys(Flow.EXPENSE, Dimension.PLAN));
        return List.copyOf(touched(
                        asked,
                        both -> both.after() instanceof Attribution.Ambiguous now
                                        && !(both.before() instanceof Attribution.Ambiguous)
                                ? Optional.of(now.rules())
                                : Optional.empty(),
                        _ -> false)
                .values());
    }

    private Map<List<AllocationRule>, TouchedRows> touched(
            Stream<Both> asked, Function<Both, Optional<List<AllocationRule>>> by, Predicate<AllocationRule> gone) {
        Map<List<AllocationRule>, TouchedRows> rows = new LinkedHashMap<>();
        asked.forEach(both -> by.apply(both)
                .ifPresent(rules -> rows.merge(
                        rules,
                        new TouchedRows(
                                rules,
                                1,
                                both.was().totals().of(measure),
                                rules.stream().anyMatch(gone)),
                        TouchedRows::plus)));
        return rows;
    }

    /// The rows that answered; none where nothing did.
    private static Optional<List<AllocationRule>> decided(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Traced traced -> Optional.ofNullable(traced.by()).map(List::of);
            case Attribution.SetAside aside -> Optional.of(List.of(aside.by()));
            case Attribution.Ambiguous ambiguous -> Optional.of(ambiguous.rules());
            case Attribution.Untraced untraced ->
                Optional.ofNullable(untraced.by()).map(List::of);
            case Attribution.OutOfScope _ -> Optional.empty();
        };
    }

    Coverage coverageBefore() {
        return coverage(before);
    }

    Coverage coverageAfter() {
        return coverage(after);
    }

    private Coverage coverage(Measurement measured) {
        return measured.coverages().stream()
                .filter(c -> c.flow() == flow && c.measure() == measure && c.dimension() == dimension)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The document carries no " + measure.code()));
    }
}
