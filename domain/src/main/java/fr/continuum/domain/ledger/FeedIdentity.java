package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Nomenclature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which budget and year a finance feed is of. A feed is of one budget and one year: what most of its rows say.
///
/// @param authorityName as the feed gives it, possibly empty
/// @param budgetName as the feed gives it, possibly empty
/// @param nomenclature its norm; of an empty norm where the feed does not say, and no chart of accounts then stands
/// @param stage a preparation is of; null for a ledger
/// @param number of the DM or BS a preparation is of; 0 elsewhere
/// @param extractedOn the day it says it was extracted, else that of its latest piece; null where it has no date
public record FeedIdentity(
        String authorityName,
        BudgetRef budget,
        String budgetName,
        Nomenclature nomenclature,
        FiscalYear fiscalYear,
        @Nullable BudgetStage stage,
        int number,
        @Nullable LocalDate extractedOn) {

    public FeedIdentity {
        if (number < 0) {
            throw new IllegalArgumentException("A document's number is not negative: " + number);
        }
        if (stage != null && stage.isAccount()) {
            throw new IllegalArgumentException("A budget is prepared, an account is not: " + stage);
        }
    }
}
