package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.application.consultation.AskReconciliation;
import fr.continuum.application.consultation.ReconciliationSeen;
import fr.continuum.application.port.Registers.KnownAuthority;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The reconciliation its page shows where no ledger is asked for, for first screens: the same gaps.
@Component
public final class ReconciliationAtAGlance {

    private final AskReconciliation reconciliations;
    private final Vocabulary vocabulary;

    ReconciliationAtAGlance(AskReconciliation reconciliations, Vocabulary vocabulary) {
        this.reconciliations = reconciliations;
        this.vocabulary = vocabulary;
    }

    /// @param gaps the largest first
    public record Told(ReconciliationSeen seen, List<Gap> gaps) {

        public Told {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param question as message keys end
    /// @param place message key of where it is
    /// @param code of that place
    /// @param label what the authority calls it, possibly empty
    /// @param flow message key; empty under an authorisation
    /// @param cents signed
    public record Gap(String question, String place, String code, String label, String flow, long cents) {}

    /// Empty where no ledger is in force.
    public Optional<Told> of(KnownAuthority authority) {
        return reconciliations
                .ask(authority.siren(), Optional.empty(), Optional.empty())
                .map(seen -> new Told(
                        seen,
                        view(authority, seen).gaps().stream()
                                .map(row -> new Gap(
                                        row.question(),
                                        row.where().key(),
                                        row.where().code(),
                                        row.where().label(),
                                        row.where().flow(),
                                        row.cents()))
                                .toList()));
    }

    /// Chapters are named by the chart the account was read with; where there is none, by the ledger's own.
    ReconciliationView view(KnownAuthority authority, ReconciliationSeen seen) {
        return ReconciliationView.of(
                authority, seen, vocabulary.of(seen.account().orElse(seen.ledger())));
    }
}
