package fr.continuum.application.consultation;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.check.Reconciliation;
import java.util.List;
import java.util.Optional;

/// One ledger beside the documents of its budget and year, in the figures readers see.
///
/// @param night whose figures these are
/// @param ledgers in force that can be asked for: latest year first, the main budget before annexes
/// @param ledger the one shown
/// @param account it is held against; empty before one is received
/// @param budgets of its year, whose credits it is held against where the account tells none
public record ReconciliationSeen(
        Consolidation night,
        List<Reading> ledgers,
        Reading ledger,
        Optional<Reading> account,
        List<Reading> budgets,
        Reconciliation reconciliation) {

    public ReconciliationSeen {
        ledgers = List.copyOf(ledgers);
        budgets = List.copyOf(budgets);
    }
}
