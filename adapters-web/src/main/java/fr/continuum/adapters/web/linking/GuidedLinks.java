package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;

/// SKETCH of the use case `fr.continuum.application.linking.GuidedLinking`: one more row for the table of an authority,
/// its effect before it is kept.
public interface GuidedLinks {

    /// What the row would change in one document, nothing being kept.
    Preview preview(DocumentInForce document, Lens lens, Proposal proposal);

    /// Adds the row to the authority's own table.
    ///
    /// @param seen version of the table whose effect was shown: another one means that someone else was faster
    Kept keep(DocumentInForce document, Proposal proposal, Sha256 seen, String author);

    /// One row: for this code, this outcome, whatever the year.
    record Proposal(Dimension dimension, Condition condition, Outcome outcome) {}

    /// What a row would change.
    sealed interface Preview {

        /// @param table version of the table the row would be added to
        /// @param keys whose answer changes
        record Effect(Sha256 table, long keys, Coverage before, Coverage after) implements Preview {}

        /// @param reason in French (R22, unknown target…)
        record Refused(String reason) implements Preview {}
    }

    /// What became of the row.
    sealed interface Kept {

        /// @param nightNeeded figures change with the next night; nothing published moves before
        record Done(Sha256 table, boolean nightNeeded) implements Kept {}

        /// @param reason in French
        record Refused(String reason) implements Kept {}

        /// Someone changed the table in between: the effect shown is not what would happen.
        record TableChanged() implements Kept {}
    }
}
