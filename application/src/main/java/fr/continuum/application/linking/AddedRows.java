package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with rows that somebody adds to it. A row with the same conditions is replaced: two would only contradict
/// one another.
final class AddedRows {

    private AddedRows() {}

    /// The table all of them are added to.
    static Dimension dimension(List<Proposal> proposals) {
        List<Dimension> dimensions =
                proposals.stream().map(Proposal::dimension).distinct().toList();
        if (dimensions.size() != 1) {
            throw new IllegalArgumentException("Rows are added to one table at a time, not to " + dimensions);
        }
        return dimensions.getFirst();
    }

    /// The table they are added to: one without a row where none is in force.
    static AllocationTable base(Optional<Versioned<AllocationTable>> inForce, Dimension dimension) {
        return inForce.map(Versioned::content).orElseGet(() -> new AllocationTable(dimension, List.of()));
    }

    /// As it would be, for its effect to be looked at.
    static AllocationTable shown(AllocationTable base, List<Proposal> proposals) {
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = with(changed, row(proposal));
        }
        return changed;
    }

    /// As it is kept: its rows say who made them, where and when.
    static AllocationTable kept(AllocationTable base, List<Proposal> proposals, String source, TimelineEntry entry) {
        AllocationTable changed = base;
        for (Proposal proposal : proposals) {
            changed = with(changed, row(proposal, source).saidBy(entry.author(), entry.at()));
        }
        return changed;
    }

    /// A row that is only shown.
    static AllocationRule row(Proposal proposal) {
        return row(proposal, GuidedLinking.SOURCE);
    }

    private static AllocationRule row(Proposal proposal, String source) {
        return AllocationRule.row(proposal.conditions(), proposal.outcome()).from(new AllocationRule.Origin(source, 0));
    }

    /// Whether an added row stands where another did: a person's own link, and a row of some years only, stay.
    static boolean takesThePlaceOf(AllocationRule added, AllocationRule rule) {
        return rule.asks().equals(added.asks());
    }

    private static AllocationTable with(AllocationTable base, AllocationRule row) {
        List<AllocationRule> rules = new ArrayList<>(base.rules().stream()
                .filter(rule -> !takesThePlaceOf(row, rule))
                .toList());
        rules.add(row);
        return new AllocationTable(base.dimension(), rules);
    }
}
