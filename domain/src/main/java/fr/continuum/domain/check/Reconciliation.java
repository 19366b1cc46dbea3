package fr.continuum.domain.check;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One ledger beside the documents of its budget and year. Where credits are voted: what is paid against the account,
/// but for what it attaches to its year where the ledger has no orders for that; what is committed against the credits
/// opened, what is paid against what is committed; of these two, only what bears
/// no authorisation. Under an authorisation (AP or AE): what is paid in the year against its payment credits (CP),
/// what was ever committed or paid against its amount. A figure is empty
/// where no document says it; it is zero where one does and leaves this place out.
///
/// @param ledgers the extracts that make it up, one at least, by what they hold
/// @param account what was executed is held against; empty before it is received
/// @param budgets the stages of the vote, in the order they were given
/// @param credits where the credits opened come from
/// @param places by flow, chapter and operation: all that some document names
/// @param authorisations by number: all that some document names
/// @param untoldOperations flows in which credits are voted by operation and the ledger names none: those are held
///     where the rows of their accounts stand, so that one beyond its credits may be hidden by another
public record Reconciliation(
        List<DocumentHeader> ledgers,
        Optional<DocumentHeader> account,
        List<DocumentHeader> budgets,
        Credits credits,
        List<AtPlace> places,
        List<UnderAuthorisation> authorisations,
        Set<Flow> untoldOperations) {

    public Reconciliation {
        ledgers = List.copyOf(ledgers);
        budgets = List.copyOf(budgets);
        places = List.copyOf(places);
        authorisations = List.copyOf(authorisations);
        untoldOperations = Set.copyOf(untoldOperations);
    }

    /// Where the credits opened of a year come from.
    public enum Credits {
        /// The account says them again.
        OF_ACCOUNT,
        /// The stages of the vote, added up.
        AS_VOTED,
        /// Neither an account that tells them nor an initial budget was received.
        UNKNOWN
    }

    /// What of the amounts an account says were executed a ledger has no orders for.
    public enum KeptOut {
        /// It orders all that was executed.
        NOTHING,
        /// What is attached to the year.
        ATTACHED,
        /// That, and what the year takes off of what was attached to the year before.
        ATTACHED_AND_REVERSED
    }

    /// A place where credits are voted.
    ///
    /// @param chapter or the article, where credits are so voted; empty where they are voted by operation
    /// @param operation where credits are so voted; empty elsewhere
    /// @param opened credits, in cents like all that follow
    /// @param executed by the account
    /// @param attached of it, to its year; empty where the account attaches nothing here
    /// @param attachedBefore by the account of the year before, and taken off what was executed; likewise
    /// @param keptOut what of it the ledger has no orders for, as far as it explains what is paid; empty where it
    ///     explains nothing, or nothing is attached
    public record AtPlace(
            Flow flow,
            String chapter,
            String operation,
            OptionalLong opened,
            OptionalLong committed,
            OptionalLong paid,
            OptionalLong executed,
            OptionalLong attached,
            OptionalLong attachedBefore,
            Optional<KeptOut> keptOut,
            List<LedgerGap> gaps) {

        public AtPlace {
            gaps = List.copyOf(gaps);
        }
    }

    /// An authorisation.
    ///
    /// @param label as the annex has it, possibly empty
    /// @param ceiling its amount as voted, in cents like all that follows; empty where no annex names it
    /// @param planned payment credits of all years, as the annex has them
    /// @param opened payment credits of the year; empty where no line names it
    /// @param everCommitted in the ledgers received of this year and of those before it, each commitment once
    /// where
    ///     ledgers tell the year it was made in
    /// @param everPaid likewise
    /// @param saidAgain whether commitments of several years' ledgers add up to it, and one at least does not tell
    ///     the year they were made in: those said again then count twice
    public record UnderAuthorisation(
            String number,
            String label,
            OptionalLong ceiling,
            OptionalLong planned,
            OptionalLong opened,
            OptionalLong committed,
            OptionalLong paid,
            OptionalLong everCommitted,
            OptionalLong everPaid,
            boolean saidAgain,
            List<LedgerGap> gaps) {

        public UnderAuthorisation {
            gaps = List.copyOf(gaps);
        }

        /// By how much the payment credits of all years lie beyond the authorisation; zero where they do not.
        public long plannedBeyondCents() {
            return ceiling.isPresent() && planned.isPresent()
                    ? Math.max(0, Math.subtractExact(planned.getAsLong(), ceiling.getAsLong()))
                    : 0;
        }
    }

    /// Every gap, by question, then place.
    public List<LedgerGap> gaps() {
        return Stream.concat(
                        places.stream().flatMap(place -> place.gaps().stream()),
                        authorisations.stream().flatMap(authorisation -> authorisation.gaps().stream()))
                .sorted(Comparator.comparing(LedgerGap::question))
                .toList();
    }

    /// Holds a ledger against what else is in force.
    ///
    /// @param ledger one of its extracts; those of the same budget and year belong to it
    /// @param documents of the same authority, the ledger among them; drafts are held against nothing, nor is
    ///     another budget, nor another year but for what was committed and paid under an authorisation in
    /// ledgers before this one
    public static Reconciliation of(DocumentInForce ledger, Collection<DocumentInForce> documents) {
        LedgerSide side = LedgerSide.of(ledger, documents);
        VotingLevel level =
                VotingLevel.of(side.others().map(other -> other.keys().get()), side.keys());
        return new Reconciliation(
                side.ledgers().stream().map(DocumentInForce::header).toList(),
                side.account().map(DocumentInForce::header),
                side.budgets().stream().map(DocumentInForce::header).toList(),
                side.credits(),
                PlacesOfLedger.of(side, level),
                AuthorisationsOfLedger.of(side),
                level.untold().stream().map(Chapters.Place::flow).collect(Collectors.toSet()));
    }
}
