package fr.continuum.application.consultation;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Reconciliation;
import java.util.List;
import java.util.Optional;

/// One ledger beside the documents of its budget and year, in the figures readers see.
///
/// @param night whose figures these are
/// @param ledgers in force that can be asked for, one extract of each: latest year first, the main budget before
/// annexes
/// @param ledger the one shown: its extract that holds payment orders, where there is one
/// @param extracts all that make it up, this one first
/// @param account it is held against; empty before one is received
/// @param budgets of its year, whose credits it is held against where the account tells none
public record ReconciliationSeen(
        Consolidation night,
        List<Reading> ledgers,
        Reading ledger,
        List<Reading> extracts,
        Optional<Reading> account,
        List<Reading> budgets,
        Reconciliation reconciliation) {

    public ReconciliationSeen {
        ledgers = List.copyOf(ledgers);
        extracts = List.copyOf(extracts);
        budgets = List.copyOf(budgets);
    }

    /// Whether some extract of the ledger carries it.
    public boolean carries(Measure measure) {
        return extracts.stream().anyMatch(extract -> extract.sums().has(measure));
    }
}
