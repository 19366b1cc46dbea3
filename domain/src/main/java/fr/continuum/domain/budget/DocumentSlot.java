package fr.continuum.domain.budget;

/// The place of a document among those of its authority: budget, fiscal year, stage and number. A later document in
/// the same slot supersedes the earlier. The single account (CFU) takes the slot of the administrative account (CA).
///
/// @param number of a DM or a BS; 0 elsewhere, whatever the document says: a budget has one BP and one account a year,
///     and some editors number the corrected version of one
public record DocumentSlot(BudgetRef budget, FiscalYear fiscalYear, BudgetStage stage, int number) {

    static DocumentSlot of(DocumentHeader header) {
        BudgetStage stage = header.stage() == BudgetStage.SINGLE_ACCOUNT ? BudgetStage.ADMIN_ACCOUNT : header.stage();
        return new DocumentSlot(header.budget(), header.fiscalYear(), stage, stage.isDelta() ? header.number() : 0);
    }
}
