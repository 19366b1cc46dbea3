package fr.continuum.domain.budget;

/// The place of a document among those of its authority: budget, fiscal year, stage and number. A later document in
/// the same slot supersedes the earlier. The single account (CFU) takes the slot of the administrative account (CA).
public record DocumentSlot(BudgetRef budget, FiscalYear fiscalYear, BudgetStage stage, int number) {

    static DocumentSlot of(DocumentHeader header) {
        BudgetStage stage = header.stage() == BudgetStage.SINGLE_ACCOUNT ? BudgetStage.ADMIN_ACCOUNT : header.stage();
        return new DocumentSlot(header.budget(), header.fiscalYear(), stage, header.number());
    }
}
