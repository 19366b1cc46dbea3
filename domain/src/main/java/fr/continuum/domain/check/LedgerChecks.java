package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R24 between ledgers and the documents of their budget and year: every gap of every [Reconciliation], whichever way
/// it goes; and every extract whose rejected rows bear amounts. Pure.
public final class LedgerChecks {

    private LedgerChecks() {}

    /// The findings of every gap, and of every extract that is incomplete: those of every year of every budget.
    ///
    /// @param documents in force of one authority; drafts are held against nothing
    public static Findings check(Collection<DocumentInForce> documents) {
        return Findings.of(years(documents).stream()
                .flatMap(of -> check(of.budget(), of.year(), documents).all().stream())
                .toList());
    }

    /// Those of one year of one budget. They follow from its documents, and from those of the same budget of years
    /// before it: from nothing else.
    ///
    /// @param documents of that year and of those before it; others are left alone
    public static Findings check(BudgetRef budget, FiscalYear year, Collection<DocumentInForce> documents) {
        return findings(
                gaps(budget, year, documents),
                documents.stream()
                        .filter(document -> isOf(document, budget, year))
                        .toList());
    }

    private record YearOfBudget(BudgetRef budget, FiscalYear year) {}

    private static Set<YearOfBudget> years(Collection<DocumentInForce> documents) {
        return documents.stream()
                .map(DocumentInForce::header)
                .map(header -> new YearOfBudget(header.budget(), header.fiscalYear()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOf(DocumentInForce document, BudgetRef budget, FiscalYear year) {
        return document.header().budget().equals(budget)
                && document.header().fiscalYear().equals(year);
    }

    private static boolean isLedger(DocumentInForce document) {
        return document.header().stage() == BudgetStage.LEDGER;
    }

    private static Findings findings(List<LedgerGap> gaps, Collection<DocumentInForce> documents) {
        return Findings.of(Stream.concat(
                        gaps.stream().map(LedgerGap::finding),
                        documents.stream()
                                .filter(document ->
                                        !document.controlTotals().leftOut().isNone())
                                .map(LedgerChecks::incomplete))
                .toList());
    }

    private static Finding incomplete(DocumentInForce document) {
        LeftOut leftOut = document.controlTotals().leftOut();
        boolean one = leftOut.rows() == 1;
        return Finding.of(
                ContinuumRule.R24,
                Subjects.document(document.header()),
                new Wording(
                        "toutes les lignes de l’extrait qui portent un montant sont lues",
                        "all rows of the extract that bear an amount are read"),
                new Wording(
                                leftOut.rows() + (one ? " ligne rejetée" : " lignes rejetées") + " : il manque ",
                                leftOut.rows() + (one ? " row" : " rows") + " rejected: what is missing is ")
                        .then(leftOut.missing())
                        .then(new Wording(
                                ", annulations déduites ; corriger ces lignes à la source, ou le profil",
                                ", cancellations taken off; correct these rows at the source, or the profile")),
                leftOut.most());
    }

    /// Every gap of every ledger, by ledger, question and place.
    public static List<LedgerGap> gaps(Collection<DocumentInForce> documents) {
        return years(documents).stream()
                .flatMap(of -> gaps(of.budget(), of.year(), documents).stream())
                .toList();
    }

    private static List<LedgerGap> gaps(BudgetRef budget, FiscalYear year, Collection<DocumentInForce> documents) {
        return documents.stream()
                .filter(document -> isLedger(document) && isOf(document, budget, year))
                .limit(1)
                .flatMap(ledger -> Reconciliation.of(ledger, documents).gaps().stream())
                .toList();
    }
}
