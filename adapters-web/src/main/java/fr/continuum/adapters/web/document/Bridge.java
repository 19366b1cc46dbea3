package fr.continuum.adapters.web.document;

import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.trace.Buckets;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.OutOfScopeReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The way from the total an élu knows, the one that was voted, to what is traced: each step takes something off.
public record Bridge(List<Step> steps) {

    /// One step.
    ///
    /// @param key message key of its name
    /// @param kind `sum` for a level reached, `less` for what is taken off
    /// @param style class of the bucket, for what is taken off
    public record Step(String key, String kind, String style, long cents) {}

    public static Bridge of(Coverage coverage) {
        Buckets buckets = coverage.buckets();
        List<Step> steps = new ArrayList<>();
        long level = coverage.total().cents();
        steps.add(new Step("bridge.file", "sum", "", level));
        long order = amount(buckets, OutOfScopeReason.ORDER_OPERATION);
        if (order != 0) {
            level -= order;
            steps.add(new Step("reason.ORDER_OPERATION", "less", "out-of-scope", -order));
            steps.add(new Step("bridge.real", "sum", "", level));
        }
        for (Map.Entry<OutOfScopeReason, ?> other : buckets.outOfScope().entrySet()) {
            if (other.getKey() != OutOfScopeReason.ORDER_OPERATION) {
                long cents = amount(buckets, other.getKey());
                level -= cents;
                steps.add(new Step("reason." + other.getKey(), "less", "out-of-scope", -cents));
            }
        }
        steps.add(new Step("bridge.scope", "sum", "", level));
        for (SetAsideReason reason : buckets.setAside().keySet()) {
            steps.add(new Step(
                    "reason." + reason,
                    "less",
                    "set-aside",
                    -buckets.setAside().get(reason).cents()));
        }
        less(steps, "bucket.AMBIGUOUS", "ambiguous", buckets.ambiguous().cents());
        less(steps, "bucket.UNTRACED", "untraced", buckets.untraced().cents());
        steps.add(new Step(
                "bridge.traced." + coverage.dimension(),
                "sum",
                "traced",
                buckets.tracedOverall().cents()));
        return new Bridge(List.copyOf(steps));
    }

    private static void less(List<Step> steps, String key, String style, long cents) {
        if (cents != 0) {
            steps.add(new Step(key, "less", style, -cents));
        }
    }

    private static long amount(Buckets buckets, OutOfScopeReason reason) {
        return buckets.outOfScope()
                .getOrDefault(reason, fr.continuum.domain.shared.Tally.ZERO)
                .cents();
    }
}
