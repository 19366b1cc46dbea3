package fr.continuum.adapters.web.linking;

import fr.continuum.domain.target.Target;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A target that gets more or less by a row.
///
/// @param depth levels above it
/// @param beforeCents what it gets, what lies below it included
record TargetShift(Target target, int depth, long beforeCents, long afterCents) {

    /// Those whose amount changes, in the order of the tree: those that lose all come last.
    static List<TargetShift> between(Coverage before, Coverage after) {
        Map<Target, Placed> was = new LinkedHashMap<>();
        Map<Target, Placed> is = new LinkedHashMap<>();
        place(before.byTarget(), 0, was);
        place(after.byTarget(), 0, is);
        LinkedHashSet<Target> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        return all.stream()
                .map(target -> new TargetShift(
                        target,
                        is.getOrDefault(target, was.getOrDefault(target, Placed.NOWHERE))
                                .depth(),
                        was.getOrDefault(target, Placed.NOWHERE).cents(),
                        is.getOrDefault(target, Placed.NOWHERE).cents()))
                .filter(shift -> shift.beforeCents != shift.afterCents)
                .toList();
    }

    public String indent() {
        return "\u2003".repeat(depth);
    }

    private record Placed(int depth, long cents) {

        static final Placed NOWHERE = new Placed(0, 0);
    }

    private static void place(Collection<TargetAmount> amounts, int depth, Map<Target, Placed> into) {
        for (TargetAmount amount : amounts) {
            into.put(amount.target(), new Placed(depth, amount.amount().cents()));
            place(amount.below(), depth + 1, into);
        }
    }
}
