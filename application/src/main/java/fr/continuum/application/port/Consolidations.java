package fr.continuum.application.port;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each night made for each authority. Readers see an authority's current consolidation, flipped at once.
public interface Consolidations {

    /// Writes a consolidation that readers do not see yet; writing it again replaces it while it is not published.
    void prepare(Consolidation consolidation);

    /// Makes it the authority's current one, in one transaction.
    void publish(Siren authority, NightId night, Instant at);

    /// Notes that it must not be published, and why (in French); the current one stays.
    void refuse(Siren authority, NightId night, String reason);

    Optional<Consolidation> find(Siren authority, NightId night);

    /// The consolidation readers see; empty before the first.
    Optional<Consolidation> current(Siren authority);

    /// The night that made it, for whoever needs no figures of it.
    Optional<NightId> currentNight(Siren authority);

    /// The consolidation of the latest night that published figures of this document: where a document that was
    /// superseded is still read. Empty where no published night ever had it in force.
    Optional<Consolidation> lastWith(Siren authority, Sha256 document);

    /// The consolidation of the latest published night of that date or of one before it: what readers were shown
    /// of that day. Empty where nothing was published by then.
    Optional<Consolidation> lastBy(Siren authority, LocalDate day);

    /// Authorities of which readers see a consolidation.
    Set<Siren> authorities();

    /// Those of some codes that keys of an authority's documents bear at source, in the consolidation readers see;
    /// none before the first. Asked of the codes alone, whatever becomes of the keys by rows.
    Set<String> codesAtSource(Siren authority, Set<String> among);

    /// Consolidations of one night, by authority.
    List<Consolidation> of(NightId night);

    /// @param documents in force, by budget, year, stage, number
    /// @param budgets cumulated budgets (BP + BS + DM), one entry per budget, year and coverage
    /// @param refusal why it was not published, in French; empty where it was, or is about to be
    record Consolidation(
            Siren authority,
            NightId night,
            Inputs inputs,
            List<MeasuredDocument> documents,
            List<CumulatedBudget> budgets,
            State state,
            String refusal) {

        public Consolidation {
            documents = List.copyOf(documents);
            budgets = List.copyOf(budgets);
        }
    }

    enum State {
        PREPARED,
        PUBLISHED,
        REFUSED
    }

    /// A document in force and the measurement of its reading.
    record MeasuredDocument(ReadingId reading, Sha256 measurement) {}

    /// The cumulated budget of one year, in one flow, measure and dimension.
    ///
    /// @param complete whether a voted initial budget (BP) stands in the sum; without it, what is added up are
    /// changes
    ///     to a budget that was not received, and no rate of them means anything
    record CumulatedBudget(BudgetRef budget, FiscalYear fiscalYear, boolean complete, Coverage coverage) {

        /// Of a year whose initial budget stands in the sum.
        public CumulatedBudget(BudgetRef budget, FiscalYear fiscalYear, Coverage coverage) {
            this(budget, fiscalYear, true, coverage);
        }

        /// The two added up: complete as soon as one is.
        public CumulatedBudget plus(CumulatedBudget other) {
            return new CumulatedBudget(budget, fiscalYear, complete || other.complete, coverage.plus(other.coverage));
        }
    }
}
