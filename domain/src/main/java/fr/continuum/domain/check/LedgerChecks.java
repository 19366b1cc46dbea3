package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals.LeftOut;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.check.SeriesChecks.DocumentInForce;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// R24 between ledgers and the documents of their budget and year: every gap of every [Reconciliation], whichever way
/// it goes; and every extract whose rejected rows bear amounts. Pure.
public final class LedgerChecks {

    private LedgerChecks() {}

    /// The findings of every gap, and of every extract that is incomplete.
    ///
    /// @param documents in force of one authority; drafts are held against nothing
    public static Findings check(Collection<DocumentInForce> documents) {
        return Findings.of(gaps(documents).stream().map(LedgerGap::finding).toList())
                .and(Findings.of(documents.stream()
                        .filter(document -> !document.controlTotals().leftOut().isNone())
                        .map(LedgerChecks::incomplete)
                        .toList()));
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
                        .then(missing(leftOut))
                        .then(new Wording(
                                ", annulations comprises ; corriger ces lignes à la source, ou le profil",
                                ", cancellations included; correct these rows at the source, or the profile")),
                leftOut.most());
    }

    /// Each kind by itself; what rows bear that do not tell their kind is last.
    private static Wording missing(LeftOut leftOut) {
        List<Wording> kinds = new ArrayList<>();
        kind(leftOut.committedCents(), new Wording(" d’engagé", " committed"), kinds);
        kind(leftOut.orderedCents(), new Wording(" de mandaté", " paid"), kinds);
        kind(leftOut.receivedCents(), new Wording(" de titré", " received"), kinds);
        if (leftOut.otherCents() != 0) {
            kinds.add(Euros.wording(leftOut.otherCents()));
        }
        return Wording.joined(", ", kinds);
    }

    private static void kind(long cents, Wording kind, List<Wording> kinds) {
        if (cents != 0) {
            kinds.add(Euros.wording(cents).then(kind));
        }
    }

    /// Every gap of every ledger, by ledger, question and place.
    public static List<LedgerGap> gaps(Collection<DocumentInForce> documents) {
        record Ledger(BudgetRef budget, FiscalYear year) {}
        Map<Ledger, DocumentInForce> ledgers = new LinkedHashMap<>();
        documents.stream()
                .filter(document -> document.header().stage() == BudgetStage.LEDGER)
                .forEach(extract -> ledgers.putIfAbsent(
                        new Ledger(extract.header().budget(), extract.header().fiscalYear()), extract));
        return ledgers.values().stream()
                .flatMap(ledger -> Reconciliation.of(ledger, documents).gaps().stream())
                .toList();
    }
}
