package fr.continuum.domain.budget;

import java.util.Collections;
import java.util.Set;

/// The place of a document among those of its authority: budget, fiscal year, stage, number, and of a ledger what it
/// holds. A later document supersedes those whose place it meets. The single account (CFU) takes the slot of the
/// administrative account (CA).
///
/// @param number of a DM or a BS; 0 elsewhere, whatever the document says: a budget has one BP and one account a year,
///     and some editors number the corrected version of one
/// @param parts what a ledger holds; none of other documents
public record DocumentSlot(
        BudgetRef budget, FiscalYear fiscalYear, BudgetStage stage, int number, Set<LedgerPart> parts) {

    public DocumentSlot {
        parts = LedgerPart.of(parts);
    }

    static DocumentSlot of(DocumentHeader header) {
        BudgetStage stage = header.stage() == BudgetStage.SINGLE_ACCOUNT ? BudgetStage.ADMIN_ACCOUNT : header.stage();
        return new DocumentSlot(
                header.budget(), header.fiscalYear(), stage, stage.isDelta() ? header.number() : 0, header.parts());
    }

    /// Whether both cannot be in force: they are of the same budget, year, stage and number, and of ledgers hold
    /// the same part, commitments for one.
    public boolean meets(DocumentSlot other) {
        return whole().equals(other.whole())
                && (parts.equals(other.parts) || !Collections.disjoint(parts, other.parts));
    }

    /// The same place, whatever a ledger holds.
    public DocumentSlot whole() {
        return parts.isEmpty() ? this : new DocumentSlot(budget, fiscalYear, stage, number, LedgerPart.NONE);
    }

    /// The same place of another year.
    public DocumentSlot in(FiscalYear year) {
        return new DocumentSlot(budget, year, stage, number, parts);
    }
}
