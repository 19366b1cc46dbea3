package fr.continuum.domain.ledger;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.budget.Nomenclature;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which budget and year a finance feed is of. A feed is of one budget and one year: what most of its rows say.
///
/// @param authorityName as the feed gives it, possibly empty
/// @param budgetName as the feed gives it, possibly empty
/// @param nomenclature its norm; of an empty norm where the feed does not say, and no chart of accounts then stands
/// @param stage a preparation is of; null for a ledger
/// @param number of the DM or BS a preparation is of; 0 elsewhere
/// @param parts what a ledger holds, as its rows say; none of a preparation
/// @param extractedOn the day it says it was extracted, else that of its latest piece; null where it has no date
public record FeedIdentity(
        String authorityName,
        BudgetRef budget,
        String budgetName,
        Nomenclature nomenclature,
        FiscalYear fiscalYear,
        @Nullable BudgetStage stage,
        int number,
        Set<LedgerPart> parts,
        @Nullable LocalDate extractedOn) {

    public FeedIdentity {
        parts = LedgerPart.of(parts);
        if (parts.isEmpty() == (stage == null)) {
            throw new IllegalArgumentException("A ledger holds something, and a preparation no part of one: " + parts);
        }
        if (number < 0) {
            throw new IllegalArgumentException("A document's number is not negative: " + number);
        }
        if (stage != null && stage.isAccount()) {
            throw new IllegalArgumentException("A budget is prepared, an account is not: " + stage);
        }
    }

    /// The same, of a ledger that holds these parts.
    public FeedIdentity holding(Set<LedgerPart> some) {
        return new FeedIdentity(
                authorityName, budget, budgetName, nomenclature, fiscalYear, stage, number, some, extractedOn);
    }
}
