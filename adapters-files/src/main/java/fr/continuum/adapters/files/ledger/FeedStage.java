package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;

/// Which stage of the budget a row prepares.
///
/// @param number of a DM or a BS; 0 elsewhere
record FeedStage(BudgetStage stage, int number) {

    /// Empty where the row does not tell; why is told.
    static Optional<FeedStage> of(FeedCells cells) {
        Optional<BudgetStage> stage = cells.requiredWord(FeedField.STAGE).flatMap(BudgetStage::ofCode);
        String number = cells.code(FeedField.NUMBER);
        if (!number.matches("\\d{0,4}")) {
            cells.fault(
                    FeedField.NUMBER,
                    new Wording(
                            "Le numéro d'une étape est un nombre entier (1 pour la DM 1).",
                            "The number of a stage is a whole number (1 for DM 1)."));
            return Optional.empty();
        }
        return stage.map(
                told -> new FeedStage(told, told.isDelta() && !number.isEmpty() ? Integer.parseInt(number) : 0));
    }

    boolean isOf(FeedIdentity identity) {
        return stage == identity.stage() && number == identity.number();
    }
}
