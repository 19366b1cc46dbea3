package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.trace.KeyTotals;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The ledger of a budget and year and what stands beside it. Commitments and orders may be extracts of their own:
/// together they are the ledger.
///
/// @param ledgers its extracts, one at least
/// @param keys of all of them
/// @param before extracts of earlier years of its budget, the earliest year first, with what they bear under
///     authorisations alone
/// @param account of its budget and year
/// @param accountBefore of its budget and the year before
/// @param budgets stages of the vote of its budget and year
record LedgerSide(
        List<DocumentInForce> ledgers,
        List<KeyTotals> keys,
        List<DocumentInForce> before,
        Optional<DocumentInForce> account,
        Optional<DocumentInForce> accountBefore,
        List<DocumentInForce> budgets) {

    static LedgerSide of(DocumentInForce ledger, Collection<DocumentInForce> documents) {
        DocumentHeader header = ledger.header();
        List<DocumentInForce> ofBudget = documents.stream()
                .filter(other ->
                        !other.header().draft() && other.header().budget().equals(header.budget()))
                .toList();
        List<DocumentInForce> ofYear = of(header.fiscalYear(), ofBudget);
        List<DocumentInForce> ledgers =
                ofYear.stream().filter(LedgerSide::isLedger).toList();
        return new LedgerSide(
                ledgers.isEmpty() ? List.of(ledger) : ledgers,
                (ledgers.isEmpty() ? Stream.of(ledger) : ledgers.stream())
                        .flatMap(part -> part.keys().get().stream())
                        .toList(),
                ofBudget.stream()
                        .filter(other ->
                                isLedger(other) && other.header().fiscalYear().compareTo(header.fiscalYear()) < 0)
                        .sorted(Comparator.comparing(other -> other.header().fiscalYear()))
                        .map(other ->
                                new DocumentInForce(other.header(), other.controlTotals(), other.underAuthorisations()))
                        .toList(),
                account(ofYear).map(LedgerSide::fetched),
                account(of(header.fiscalYear().previous(), ofBudget)),
                ofYear.stream()
                        .filter(other -> other.header().stage().isBudget())
                        .map(LedgerSide::fetched)
                        .toList());
    }

    private static boolean isLedger(DocumentInForce document) {
        return document.header().stage() == BudgetStage.LEDGER;
    }

    private static List<DocumentInForce> of(FiscalYear year, List<DocumentInForce> documents) {
        return documents.stream()
                .filter(other -> other.header().fiscalYear().equals(year))
                .toList();
    }

    private static Optional<DocumentInForce> account(List<DocumentInForce> ofYear) {
        return ofYear.stream()
                .filter(other -> other.header().stage().isAccount())
                .findFirst();
    }

    /// Several questions are asked of its keys; they are fetched once.
    private static DocumentInForce fetched(DocumentInForce document) {
        List<KeyTotals> keys = document.keys().get();
        return new DocumentInForce(document.header(), document.controlTotals(), () -> keys);
    }

    /// Of the first extract: budget and year are those of all.
    DocumentHeader header() {
        return ledgers.getFirst().header();
    }

    /// The account, then the stages of the vote.
    Stream<DocumentInForce> others() {
        return Stream.concat(account.stream(), budgets.stream());
    }

    Reconciliation.Credits credits() {
        if (opensByAccount()) {
            return Reconciliation.Credits.OF_ACCOUNT;
        }
        return hasInitial() ? Reconciliation.Credits.AS_VOTED : Reconciliation.Credits.UNKNOWN;
    }

    private boolean opensByAccount() {
        return account.filter(known -> !Chapters.sums(known.keys().get(), Measure.OPENED_CREDITS)
                        .isEmpty())
                .isPresent();
    }

    private boolean hasInitial() {
        return budgets.stream().anyMatch(budget -> budget.header().stage() == BudgetStage.INITIAL);
    }

    /// What the account opened; before there is one, what the stages of the vote opened together. Changes to a
    /// budget that was not received open nothing that is known.
    ///
    /// @param sums the cents of a measure by whatever they are asked for
    <P extends Comparable<P>> Map<P, Long> opened(BiFunction<List<KeyTotals>, Measure, Map<P, Long>> sums) {
        Map<P, Long> ofAccount = account.map(known -> sums.apply(known.keys().get(), Measure.OPENED_CREDITS))
                .orElse(Map.of());
        if (!ofAccount.isEmpty() || !hasInitial()) {
            return ofAccount;
        }
        Map<P, Long> voted = new TreeMap<>();
        budgets.forEach(budget -> openedBy(budget.keys().get(), sums)
                .forEach((place, cents) -> voted.merge(place, cents, Math::addExact)));
        return voted;
    }

    /// Where a budget leaves its opened credits out: what is voted, and what is carried over into it.
    private static <P extends Comparable<P>> Map<P, Long> openedBy(
            List<KeyTotals> keys, BiFunction<List<KeyTotals>, Measure, Map<P, Long>> sums) {
        Map<P, Long> opened = sums.apply(keys, Measure.OPENED_CREDITS);
        if (!opened.isEmpty()) {
            return opened;
        }
        Map<P, Long> voted = new TreeMap<>(sums.apply(keys, Measure.VOTED));
        sums.apply(keys, Measure.PREVIOUS_CARRIED_OVER)
                .forEach((place, cents) -> voted.merge(place, cents, Math::addExact));
        return voted;
    }
}
