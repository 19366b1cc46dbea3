package fr.continuum.domain.check;

import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// One ledger beside the documents of its budget and year. Where credits are voted: what is paid against the account,
/// what is committed against the credits opened, what is paid against what is committed; of these two, only what bears
/// no authorisation. Under an authorisation (AP or AE): what is paid in the year against its payment credits (CP),
/// what was ever committed or paid against its amount. A figure is empty
/// where no document says it; it is zero where one does and leaves this place out.
///
/// @param account what was executed is held against; empty before it is received
/// @param budgets the stages of the vote, in the order they were given
/// @param credits where the credits opened come from
/// @param places by flow, chapter and operation: all that some document names
/// @param authorisations by number: all that some document names
public record Reconciliation(
        DocumentHeader ledger,
        Optional<DocumentHeader> account,
        List<DocumentHeader> budgets,
        Credits credits,
        List<AtPlace> places,
        List<UnderAuthorisation> authorisations) {

    public Reconciliation {
        budgets = List.copyOf(budgets);
        places = List.copyOf(places);
        authorisations = List.copyOf(authorisations);
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

    /// A place where credits are voted.
    ///
    /// @param chapter or the article, where credits are so voted; empty where they are voted by operation
    /// @param operation where credits are so voted; empty elsewhere
    /// @param opened credits, in cents like all that follow
    /// @param executed by the account
    public record AtPlace(
            Flow flow,
            String chapter,
            String operation,
            OptionalLong opened,
            OptionalLong committed,
            OptionalLong paid,
            OptionalLong executed,
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
    /// @param everCommitted in the ledgers received of this year and of those before it
    /// @param everPaid likewise
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
    /// @param documents of the same authority, the ledger among them; drafts are held against nothing, nor is
    ///     another budget, nor another year but for what was committed and paid under an authorisation in
    /// ledgers before this one
    public static Reconciliation of(DocumentInForce ledger, Collection<DocumentInForce> documents) {
        LedgerSide side = LedgerSide.of(ledger, documents);
        return new Reconciliation(
                ledger.header(),
                side.account().map(DocumentInForce::header),
                side.budgets().stream().map(DocumentInForce::header).toList(),
                side.credits(),
                PlacesOfLedger.of(side),
                AuthorisationsOfLedger.of(side));
    }
}
