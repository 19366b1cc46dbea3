package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.target.TargetTree;

/// What a row says, for people.
///
/// @param targets where it leads; empty where it sets aside
/// @param setAside name of the reason; empty where it traces
/// @param left what its shares leave: `10 %`; empty where they leave nothing
record RowAnswer(String targets, String setAside, String left) {

    static RowAnswer of(Outcome outcome, TargetTree tree, Figures say) {
        return new RowAnswer(
                BulkEffect.outcome(outcome, tree, say), BulkEffect.setAside(outcome), BulkEffect.left(outcome, say));
    }
}
