package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.Bar;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.domain.shared.Tally;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One target of the table, roots first, what lies below indented under it.
///
/// @param depth 0 for a root
/// @param length of its bar beside the largest, in thousandths
public record TargetRow(Target target, Tally tally, int depth, String length, String href) {

    static List<TargetRow> of(List<TargetAmount> roots, Function<Which, String> behind) {
        long largest = roots.stream()
                .mapToLong(t -> Math.abs(t.amount().cents()))
                .max()
                .orElse(0);
        List<TargetRow> rows = new ArrayList<>();
        roots.forEach(root -> add(rows, root, 0, largest, behind));
        return List.copyOf(rows);
    }

    private static void add(
            List<TargetRow> rows, TargetAmount amount, int depth, long largest, Function<Which, String> behind) {
        rows.add(new TargetRow(
                amount.target(),
                amount.amount(),
                depth,
                Bar.length(amount.amount().cents(), largest),
                behind.apply(Which.to(amount.target().code()))));
        amount.below().forEach(below -> add(rows, below, depth + 1, largest, behind));
    }
}
