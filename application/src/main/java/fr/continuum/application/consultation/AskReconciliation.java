package fr.continuum.application.consultation;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.check.Reconciliation;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.shared.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Holds a ledger against the account, the credits and the authorisations of its budget and year, as the night readers
/// see has them: the same comparison as the findings of that night (R24), with what agrees beside what does not.
public final class AskReconciliation {

    private static final Comparator<Reading> LATEST_FIRST = Comparator.comparing(
                    (Reading reading) -> reading.header().fiscalYear(), Comparator.reverseOrder())
            .thenComparing(reading -> reading.header().annex())
            .thenComparing(reading -> reading.header().budget())
            .thenComparing(reading -> !reading.header().parts().contains(LedgerPart.PAYMENT_ORDERS))
            .thenComparing(reading -> reading.header().parts().toString());

    /// Ledgers of the last night, and of some before.
    private static final int HELD = 32;

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final AnswersOfNights<ReconciliationSeen> known = new AnswersOfNights<>(HELD);

    public AskReconciliation(Consolidations consolidations, BudgetFacts facts) {
        this.consolidations = consolidations;
        this.facts = facts;
    }

    /// @param budget preferred, then `year`; where no ledger is of either, the first there is
    /// @return empty where no published night has a ledger in force
    public Optional<ReconciliationSeen> ask(Siren authority, Optional<BudgetRef> budget, Optional<FiscalYear> year) {
        return consolidations.current(authority).flatMap(night -> {
            List<Reading> inForce = night.documents().stream()
                    .map(document -> facts.find(document.reading()).orElseThrow())
                    .toList();
            List<Reading> extracts = inForce.stream()
                    .filter(reading -> reading.header().stage() == BudgetStage.LEDGER)
                    .sorted(LATEST_FIRST)
                    .toList();
            return chosen(extracts, budget, year)
                    .map(ledger -> known.answer(
                            night, List.of(ledger.id()), () -> seen(night, ledgers(extracts), ledger, inForce)));
        });
    }

    /// One extract of each ledger, in their order: the one that holds payment orders, where there is one.
    private static List<Reading> ledgers(List<Reading> extracts) {
        return extracts.stream()
                .filter(extract -> extracts.stream()
                        .filter(other -> isSameLedger(extract, other))
                        .findFirst()
                        .orElseThrow()
                        .equals(extract))
                .toList();
    }

    private static boolean isSameLedger(Reading one, Reading other) {
        return one.header().slot().whole().equals(other.header().slot().whole());
    }

    private static Optional<Reading> chosen(
            List<Reading> ledgers, Optional<BudgetRef> budget, Optional<FiscalYear> year) {
        return ledgers.stream()
                .max(Comparator.comparingInt((Reading ledger) ->
                                (isOf(ledger.header(), budget) ? 2 : 0) + (isIn(ledger.header(), year) ? 1 : 0))
                        .thenComparing(LATEST_FIRST.reversed()));
    }

    private static boolean isOf(DocumentHeader header, Optional<BudgetRef> budget) {
        return budget.equals(Optional.of(header.budget()));
    }

    private static boolean isIn(DocumentHeader header, Optional<FiscalYear> year) {
        return year.equals(Optional.of(header.fiscalYear()));
    }

    private ReconciliationSeen seen(Consolidation night, List<Reading> ledgers, Reading ledger, List<Reading> inForce) {
        Reconciliation reconciliation = Reconciliation.of(
                document(ledger), inForce.stream().map(this::document).toList());
        return new ReconciliationSeen(
                night,
                ledgers,
                ledger,
                inForce.stream()
                        .filter(extract -> isSameLedger(ledger, extract))
                        .sorted(LATEST_FIRST)
                        .toList(),
                reconciliation.account().flatMap(account -> reading(account, inForce)),
                reconciliation.budgets().stream()
                        .flatMap(budget -> reading(budget, inForce).stream())
                        .toList(),
                reconciliation);
    }

    private static Optional<Reading> reading(DocumentHeader header, List<Reading> inForce) {
        return inForce.stream()
                .filter(reading -> reading.header().equals(header))
                .findFirst();
    }

    private DocumentInForce document(Reading reading) {
        return new DocumentInForce(reading.header(), reading.controlTotals(), () -> facts.keyTotals(reading.id()));
    }
}
