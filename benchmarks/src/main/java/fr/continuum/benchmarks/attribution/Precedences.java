package fr.continuum.benchmarks.attribution;

import fr.continuum.benchmarks.night.InventedLedger;
import fr.continuum.benchmarks.night.InventedTable;
import fr.continuum.domain.allocation.AllocationIndex;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationSubject;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Precedence;
import fr.continuum.domain.allocation.Verdict;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import java.util.ArrayList;
import java.util.List;

/// What every way is asked: of each key, which of the rows that hold for a year is the first that lets it through.
/// Rows are numbered by precedence, so that the first is the one of the lowest number, however it is found. Rows of
/// the same conditions have one number: what wins among them was decided when the table was made ready.
final class Precedences {

    static final FiscalYear YEAR = new FiscalYear(2026);
    static final TargetTree NO_POLICIES = TargetTree.empty(Dimension.POLICY);
    /// No row lets the key through.
    static final int NONE = Integer.MAX_VALUE;

    private Precedences() {}

    static List<AllocationSubject> keys(int keys) {
        return InventedLedger.ALONE.keys(keys).stream()
                .map(AllocationSubject::of)
                .toList();
    }

    static AllocationTable table(int rows) {
        return InventedTable.table(rows);
    }

    /// The rows of the year, strongest first; the number of each is its place.
    static List<AllocationRule> ranked(AllocationTable table) {
        return table.rules().stream()
                .filter(rule -> rule.years().contains(YEAR))
                .sorted(new Precedence(NO_POLICIES))
                .toList();
    }

    /// The conditions that win for each key, as the index of the domain finds them.
    static List<List<?>> byIndex(AllocationTable table, List<AllocationSubject> keys) {
        AllocationIndex index = AllocationIndex.compile(table, YEAR, NO_POLICIES);
        List<List<?>> won = new ArrayList<>();
        for (AllocationSubject key : keys) {
            won.add(
                    switch (index.find(key)) {
                        case Verdict.Decided(AllocationRule rule) -> rule.conditions();
                        case Verdict.Contradiction(List<AllocationRule> rules) ->
                            rules.getFirst().conditions();
                        case Verdict.NoRow() -> List.of();
                    });
        }
        return won;
    }

    /// Holds what another way found against the index: one that answers something else measures nothing.
    static void mustBeTheSame(String way, AllocationTable table, List<AllocationSubject> keys, int[] found) {
        List<AllocationRule> ranked = ranked(table);
        List<List<?>> expected = byIndex(table, keys);
        for (int key = 0; key < found.length; key++) {
            List<?> conditions =
                    found[key] == NONE ? List.of() : ranked.get(found[key]).conditions();
            if (!conditions.equals(expected.get(key))) {
                throw new IllegalStateException("%s finds %s for %s, the index %s"
                        .formatted(way, conditions, keys.get(key), expected.get(key)));
            }
        }
    }
}
