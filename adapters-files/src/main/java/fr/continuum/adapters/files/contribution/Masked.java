package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.ContributionField;
import java.util.EnumSet;
import java.util.Set;

/// What stands in a cell instead of a figure that whoever asked for the file may not see. Read back, such a cell says
/// nothing of its field: what is known of it stays.
final class Masked {

    static final String CELL = "masqué";

    /// What of a training is of so many people.
    static final Set<ContributionField> FIGURES =
            EnumSet.of(ContributionField.DAYS, ContributionField.TRAINEES, ContributionField.COST);

    private Masked() {}

    static boolean is(ContributionField field, String cell) {
        return FIGURES.contains(field) && FoldedText.of(cell).equals(FoldedText.of(CELL));
    }
}
