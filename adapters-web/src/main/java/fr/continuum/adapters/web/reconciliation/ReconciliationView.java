package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.application.consultation.ReconciliationSeen;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Reconciliation;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// The page of one reconciliation.
///
/// @param choices the ledgers there are
/// @param account it is held against; empty before one is received
/// @param opening the documents whose credits are those opened
/// @param unsaid message keys of what cannot be compared, and why
/// @param gaps the largest first
/// @param flows places by flow, each with its sums
record ReconciliationView(
        ReconciliationSeen seen,
        List<LedgerChoice> choices,
        Optional<Reading> account,
        List<Reading> opening,
        List<String> unsaid,
        List<GapRow> gaps,
        List<OfFlow> flows,
        List<AuthorisationRow> authorisations) {

    /// All places of a flow.
    ///
    /// @param key message key
    record OfFlow(String key, List<PlaceRow> rows, Amounts total) {}

    /// Figures in cents; empty where no document says them.
    ///
    /// @param attached to the year by the account, part of what was executed
    record Amounts(
            OptionalLong opened,
            OptionalLong committed,
            OptionalLong paid,
            OptionalLong executed,
            OptionalLong attached) {}

    /// @param keptOut what of the account the ledger has no orders for, where that explains what is paid; message
    /// key,
    ///     empty where nothing is to be explained
    record PlaceRow(Where where, Flow flow, Amounts amounts, String keptOut, List<GapRow> gaps) {}

    /// Whether an account attaches anything to its year: elsewhere nothing is said of it.
    public boolean attaches() {
        return flows.stream().anyMatch(flow -> flow.total().attached().isPresent());
    }

    /// Whether commitments of several years may count twice under an authorisation.
    public boolean saidAgain() {
        return authorisations.stream().anyMatch(row -> row.figures().saidAgain());
    }

    record AuthorisationRow(Where where, UnderAuthorisation figures, List<GapRow> gaps) {}

    static ReconciliationView of(KnownAuthority authority, ReconciliationSeen seen, Vocabulary.Codes codes) {
        Reconciliation reconciliation = seen.reconciliation();
        Rows rows = new Rows(authority.siren(), codes);
        List<PlaceRow> places = rows.places(reconciliation.places());
        List<AuthorisationRow> authorisations = rows.authorisations(reconciliation.authorisations());
        return new ReconciliationView(
                seen,
                seen.ledgers().stream()
                        .map(ledger -> LedgerChoice.of(
                                ledger.header(), ledger.equals(seen.extracts().getFirst())))
                        .toList(),
                seen.account(),
                opening(seen),
                unsaid(seen),
                Stream.concat(
                                places.stream().map(PlaceRow::gaps),
                                authorisations.stream().map(AuthorisationRow::gaps))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingLong(GapRow::size).reversed())
                        .toList(),
                Arrays.stream(Flow.values())
                        .flatMap(flow -> ofFlow(flow, places).stream())
                        .toList(),
                authorisations);
    }

    private static List<Reading> opening(ReconciliationSeen seen) {
        return switch (seen.reconciliation().credits()) {
            case OF_ACCOUNT -> seen.account().stream().toList();
            case AS_VOTED -> seen.budgets();
            case UNKNOWN -> List.of();
        };
    }

    private static List<String> unsaid(ReconciliationSeen seen) {
        List<String> unsaid = new ArrayList<>();
        Arrays.stream(Flow.values())
                .filter(seen.reconciliation().untoldOperations()::contains)
                .forEach(flow -> unsaid.add("reconciliation.unsaid.operations." + flow));
        if (!seen.carries(Measure.PAID)) {
            unsaid.add("reconciliation.unsaid.paid");
        } else if (seen.account().isEmpty()) {
            unsaid.add("reconciliation.unsaid.account");
        }
        if (!seen.carries(Measure.COMMITTED)) {
            unsaid.add("reconciliation.unsaid.committed");
        } else if (seen.reconciliation().credits() == Reconciliation.Credits.UNKNOWN) {
            unsaid.add("reconciliation.unsaid.credits");
        }
        if (seen.reconciliation().authorisations().stream()
                .allMatch(authorisation -> authorisation.ceiling().isEmpty())) {
            unsaid.add("reconciliation.unsaid.annex");
        }
        return unsaid;
    }

    private static Optional<OfFlow> ofFlow(Flow flow, List<PlaceRow> places) {
        List<PlaceRow> own = places.stream().filter(row -> row.flow() == flow).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfFlow(
                        "flow." + flow,
                        own,
                        new Amounts(
                                sum(own, Amounts::opened),
                                sum(own, Amounts::committed),
                                sum(own, Amounts::paid),
                                sum(own, Amounts::executed),
                                sum(own, Amounts::attached))));
    }

    private static OptionalLong sum(List<PlaceRow> rows, Function<Amounts, OptionalLong> amount) {
        return rows.stream()
                .map(PlaceRow::amounts)
                .map(amount)
                .flatMapToLong(OptionalLong::stream)
                .reduce(Math::addExact);
    }
}
