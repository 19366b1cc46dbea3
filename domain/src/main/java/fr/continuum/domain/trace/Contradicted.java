package fr.continuum.domain.trace;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.target.TargetTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Money of a budget key that rows of equal weight send to different places: what of it could come to an element of
/// the plan, were the rows settled in its favour.
///
/// @param byRow what each of these rows would bring each element, with all that stands below it, in euro cents
public record Contradicted(List<Map<String, Long>> byRow) {

    public Contradicted {
        byRow = byRow.stream().map(Map::copyOf).toList();
    }

    /// @param cents of the key
    /// @param rows that contradict each other about it
    /// @param tree where what they name stands
    public static Contradicted of(long cents, List<AllocationRule> rows, TargetTree tree) {
        return new Contradicted(rows.stream()
                .filter(row -> row.outcome() instanceof Outcome.Targets)
                .map(row -> given(cents, row, tree))
                .toList());
    }

    private static Map<String, Long> given(long cents, AllocationRule row, TargetTree tree) {
        Map<String, Long> given = new HashMap<>();
        if (row.outcome() instanceof Outcome.Targets(List<Share> shares)) {
            long[] split = Split.of(cents, shares);
            for (int i = 0; i < shares.size(); i++) {
                for (String above : tree.lineage(shares.get(i).target())) {
                    given.merge(above, split[i], Math::addExact);
                }
            }
        }
        return given;
    }

    /// What the row that gives them most gives some elements together, in euro cents; 0 where none gives them
    /// anything.
    ///
    /// @param codes of elements none of which stands below another
    public long mostTo(Collection<String> codes) {
        long most = 0;
        for (Map<String, Long> row : byRow) {
            long given = new HashSet<>(codes)
                    .stream().mapToLong(code -> row.getOrDefault(code, 0L)).sum();
            most = Math.abs(given) > Math.abs(most) ? given : most;
        }
        return most;
    }
}
