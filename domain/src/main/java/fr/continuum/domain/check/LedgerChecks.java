package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.Findings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// R24 between ledgers and the documents of their budget and year: every gap of every [Reconciliation], whichever way
/// it goes. Pure.
public final class LedgerChecks {

    private LedgerChecks() {}

    /// The findings of every gap.
    ///
    /// @param documents in force of one authority; drafts are held against nothing
    public static Findings check(Collection<DocumentInForce> documents) {
        return Findings.of(gaps(documents).stream().map(LedgerGap::finding).toList());
    }

    /// Every gap of every ledger, by ledger, question and place.
    public static List<LedgerGap> gaps(Collection<DocumentInForce> documents) {
        record Ledger(BudgetRef budget, FiscalYear year) {}
        Map<Ledger, DocumentInForce> ledgers = new LinkedHashMap<>();
        documents.stream()
                .filter(document -> document.header().stage() == BudgetStage.LEDGER)
                .forEach(extract -> ledgers.putIfAbsent(
                        new Ledger(extract.header().budget(), extract.header().fiscalYear()), extract));
        return ledgers.values().stream()
                .flatMap(ledger -> Reconciliation.of(ledger, documents).gaps().stream())
                .toList();
    }
}
