package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.ContributionField;
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

    /// Folded. « Oui » says that there is something, and not what.
    private static final Set<String> NOTHING = Set.of(
            "neant",
            "sansobjet",
            "s.o.",
            "s.o",
            "so",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "nc",
            "n.c.",
            "non",
            "no",
            "none",
            "aucun",
            "aucune",
            "rien",
            "vide",
            "0",
            "n",
            "faux",
            "false",
            "oui",
            "yes",
            "o",
            "x",
            "1",
            "vrai",
            "true");

    /// Of an agreement that is not there yet.
    private static final Set<String> NOT_YET =
            Set.of("encours", "avenir", "asigner", "enattente", "aetablir", "enprojet", "encoursdesignature");

    private NoProof() {}

    /// Whether a cell, as written, says that there is nothing.
    static boolean is(ContributionField field, String cell) {
        if (!PROOFS.contains(field) || cell.isEmpty()) {
            return false;
        }
        String folded = FoldedText.of(cell);
        return folded.codePoints().noneMatch(Character::isLetterOrDigit)
                || NOTHING.contains(folded)
                || (field == ContributionField.AGREEMENT && NOT_YET.contains(folded));
    }
}
