package fr.continuum.adapters.files.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.domain.shared.Unsaid;
import java.util.EnumSet;
import java.util.Set;

/// What people write where they have nothing to write: in a cell that is to hold a proof, a dash or « néant » is none.
final class NoProof {

    /// Cells that prove something by being filled.
    private static final Set<ContributionField> PROOFS = EnumSet.of(
            ContributionField.RATIONALE,
            ContributionField.IMPROVEMENT,
            ContributionField.INDICATOR,
            ContributionField.NEED,
            ContributionField.OVERRIDE,
            ContributionField.AGREEMENT);

    private NoProof() {}

    /// Whether a cell, as written, says that there is nothing.
    static boolean is(ContributionField field, String cell) {
        if (!PROOFS.contains(field) || cell.isEmpty()) {
            return false;
        }
        return Unsaid.isNoProof(cell) || (field == ContributionField.AGREEMENT && Unsaid.isNoReference(cell));
    }
}
