package fr.continuum.adapters.web.reconciliation;

import fr.continuum.domain.budget.DocumentHeader;

/// A ledger a reader may choose, named by budget and year: the document itself changes every day.
///
/// @param value as addresses name it: `21930048000015/2026`
record LedgerChoice(String value, DocumentHeader header, boolean chosen) {

    static LedgerChoice of(DocumentHeader header, boolean chosen) {
        return new LedgerChoice(header.budget() + "/" + header.fiscalYear(), header, chosen);
    }

    /// What people call the budget.
    public String budget() {
        return header.budgetName().isEmpty() ? header.budget().value() : header.budgetName();
    }
}
