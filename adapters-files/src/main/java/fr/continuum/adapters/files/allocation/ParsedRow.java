package fr.continuum.adapters.files.allocation;

import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Years;
import java.util.List;

/// One row of the file, its codes understood, its target not yet found.
///
/// @param parts of a million; 0 where the row gives no share and is worth the whole
/// @param saysPercent whether the cell writes the sign: a small share is then meant
/// @param group tells splits of the same conditions apart; empty where the file does not
record ParsedRow(
        int line,
        List<Condition> conditions,
        Years years,
        boolean personal,
        Destination destination,
        int parts,
        boolean saysPercent,
        String group) {

    /// Where the row says the money goes.
    sealed interface Destination {

        record Aside(SetAsideReason reason) implements Destination {}

        /// @param labels from the root down, as written
        record Labels(List<String> labels) implements Destination {

            public Labels {
                labels = List.copyOf(labels);
            }
        }

        /// @param text a code, or a label
        record Code(String text) implements Destination {}
    }

    boolean isPartOfSplit() {
        return parts > 0 || !group.isEmpty();
    }
}
