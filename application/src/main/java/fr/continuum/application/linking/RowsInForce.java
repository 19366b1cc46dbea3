package fr.continuum.application.linking;

import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of a table as it stands now, each with what it catches in one document: rows kept today are in it, what
/// the last night published may not be.
public final class RowsInForce {

    private final AllocationTables tables;
    private final AuthorityTables everything;
    private final BudgetFacts facts;
    private final ChartStore charts;

    public RowsInForce(AllocationTables tables, TargetTrees trees, BudgetFacts facts, ChartStore charts) {
        this.tables = tables;
        this.everything = new AuthorityTables(tables, trees);
        this.facts = facts;
        this.charts = charts;
    }

    /// A row in force.
    ///
    /// @param id of its place
    /// @param contradicted whether another row asks the same and answers otherwise (R23)
    /// @param caught in the document asked about; nothing where none is
    public record Row(RowId id, AllocationRule rule, boolean contradicted, Caught caught) {}

    /// Where somebody may look for a row: what stands there now.
    ///
    /// @param table it stands in
    /// @param rules at least one; several contradict one another
    public record Standing(RowId id, Versioned<AllocationTable> table, List<AllocationRule> rules) {

        public Standing {
            rules = List.copyOf(rules);
        }

        /// What is asked here; its answer is the first of several.
        public AllocationRule asked() {
            return rules.getFirst();
        }

        public Dimension dimension() {
            return table.content().dimension();
        }
    }

    /// The table in force for an owner: its own, else the home's.
    public Optional<Versioned<AllocationTable>> table(Owner owner, Dimension dimension) {
        return tables.latest(owner, dimension).or(() -> tables.latest(Owner.HOME, dimension));
    }

    /// The rows of a table, in its order.
    ///
    /// @param document to tell what rows catch in; empty where there is none
    public List<Row> of(Versioned<AllocationTable> table, Optional<Asked> document) {
        Dimension dimension = table.content().dimension();
        Map<AllocationRule, Caught> caught = document.map(this::caught).orElse(Map.of());
        Map<String, Long> places = table.content().rules().stream()
                .collect(Collectors.groupingBy(AllocationRule::asks, Collectors.counting()));
        return table.content().rules().stream()
                .map(rule -> new Row(
                        RowId.of(dimension, rule),
                        rule,
                        places.getOrDefault(rule.asks(), 0L) > 1,
                        caught.getOrDefault(rule, Caught.NOTHING)))
                .toList();
    }

    /// What stands in a place of the tables in force; empty where nothing does any more.
    public Optional<Standing> find(Owner owner, RowId id) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> table(owner, dimension).stream())
                .flatMap(table -> {
                    List<AllocationRule> there = table.content().rules().stream()
                            .filter(rule ->
                                    RowId.of(table.content().dimension(), rule).equals(id))
                            .toList();
                    return there.isEmpty()
                            ? Optional.<Standing>empty().stream()
                            : Optional.of(new Standing(id, table, there)).stream();
                })
                .findFirst();
    }

    private Map<AllocationRule, Caught> caught(Asked asked) {
        Siren authority = asked.reading().authority();
        Map<AllocationRule, Caught> caught = new HashMap<>();
        new KeysOfDocument(everything.inForce(authority), facts, charts)
                .attributed(asked)
                .forEach(key -> Caught.of(key.attribution(), key.totals().of(asked.measure()))
                        .forEach((rule, one) -> caught.merge(rule, one, Caught::plus)));
        return caught;
    }
}
