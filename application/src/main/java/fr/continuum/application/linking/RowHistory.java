package fr.continuum.application.linking;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that became of one row, as the timeline of its table tells it: nothing that stood there is ever lost.
public final class RowHistory {

    private final AllocationTables tables;

    public RowHistory(AllocationTables tables) {
        this.tables = tables;
    }

    /// A moment when the answer changed.
    ///
    /// @param entry who put the table in force that changed it, when, from what
    /// @param before what stood there; none where the row is new
    /// @param after what stood there from then on; none where it was taken away
    public record Change(TimelineEntry entry, List<AllocationRule> before, List<AllocationRule> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /// What is asked there.
        AllocationRule asked() {
            return Stream.concat(after.stream(), before.stream()).findFirst().orElseThrow();
        }
    }

    /// @param asked what is asked there; its answer is the last there was
    /// @param changes the latest first; never empty
    public record Told(Dimension dimension, AllocationRule asked, List<Change> changes) {

        public Told {
            changes = List.copyOf(changes);
        }
    }

    /// What became of a row of the table in force for an owner, and of the home's while the owner had none of its
    /// own; empty where no table ever had it.
    public Optional<Told> of(Owner owner, RowId id) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> {
                    List<Change> changes = changes(owner, dimension, id);
                    return changes.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Told(dimension, changes.getFirst().asked(), changes));
                })
                .findFirst();
    }

    private List<Change> changes(Owner owner, Dimension dimension, RowId id) {
        List<Change> changes = new ArrayList<>();
        Map<Sha256, List<AllocationRule>> there = new HashMap<>();
        List<AllocationRule> before = List.of();
        for (Versioned<Integer> entry : entries(owner, dimension)) {
            List<AllocationRule> after = there.computeIfAbsent(entry.version(), version -> standing(version, id));
            if (!meaning(before).equals(meaning(after))) {
                changes.add(new Change(entry.entry(), before, after));
            }
            before = after;
        }
        Collections.reverse(changes);
        return changes;
    }

    /// Oldest first.
    private List<Versioned<Integer>> entries(Owner owner, Dimension dimension) {
        List<Versioned<Integer>> own = tables.timeline(owner, dimension).reversed();
        if (owner.equals(Owner.HOME)) {
            return own;
        }
        Instant end = own.isEmpty() ? Instant.MAX : own.getFirst().entry().at();
        return Stream.concat(
                        tables.timeline(Owner.HOME, dimension).reversed().stream()
                                .filter(entry -> !entry.entry().at().isAfter(end)),
                        own.stream())
                .toList();
    }

    private List<AllocationRule> standing(Sha256 version, RowId id) {
        return tables.find(version)
                .map(table -> table.rules().stream()
                        .filter(rule -> RowId.of(table.dimension(), rule).equals(id))
                        .toList())
                .orElseThrow();
    }

    /// What rows of one place say, whoever said it and in whatever order.
    private static List<String> meaning(List<AllocationRule> rules) {
        return rules.stream()
                .map(rule -> rule.outcome().toString())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
