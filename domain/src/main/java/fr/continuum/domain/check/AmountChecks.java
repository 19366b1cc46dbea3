package fr.continuum.domain.check;

import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// R24 within one document: executed against opened credits where credits are voted, payment credits against their
/// authorisation, lines against the CONSOLIDATION annex.
final class AmountChecks {

    private static final List<Measure> OF_ACCOUNTS =
            List.of(Measure.OPENED_CREDITS, Measure.EXECUTED, Measure.CARRIED_OVER);
    private static final List<Measure> OF_BUDGETS = List.of(Measure.OPENED_CREDITS);

    private AmountChecks() {}

    static List<Finding> check(DocumentHeader header, List<KeyTotals> keys, ControlTotals controlTotals) {
        List<Finding> findings = new ArrayList<>();
        if (header.stage().isAccount()) {
            findings.addAll(overspent(header, keys));
        }
        if (!header.stage().isDelta()) {
            findings.addAll(announced(header, keys, controlTotals));
        }
        findings.addAll(overAuthorised(header, controlTotals));
        return findings;
    }

    private static List<Finding> overspent(DocumentHeader header, List<KeyTotals> keys) {
        Map<Chapters.Place, Long> opened = Chapters.sums(keys, Measure.OPENED_CREDITS);
        if (opened.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Chapters.sums(keys, Measure.EXECUTED).forEach((place, executed) -> {
            long credits = opened.getOrDefault(place, 0L);
            if (place.flow() == Flow.EXPENSE && executed > Math.max(credits, 0)) {
                findings.add(Finding.of(
                        ContinuumRule.R24,
                        Subjects.chapter(header, place) + " réalisé",
                        new Wording("au plus les crédits ouverts : ", "at most the credits opened: ")
                                .then(Euros.wording(credits)),
                        new Wording("réalisé : ", "executed: ").then(Euros.wording(executed)),
                        executed - credits));
            }
        });
        return findings;
    }

    private static List<Finding> overAuthorised(DocumentHeader header, ControlTotals controlTotals) {
        return controlTotals.authorisations().stream()
                .filter(a -> a.paymentCreditsCents() > a.ceilingCents())
                .map(a -> Finding.of(
                        ContinuumRule.R24,
                        Subjects.document(header) + " autorisation " + a.number(),
                        new Wording(
                                        "crédits de paiement au plus égaux à l’autorisation : ",
                                        "payment credits within the authorisation: ")
                                .then(Euros.wording(a.ceilingCents())),
                        new Wording("crédits de paiement cumulés : ", "payment credits in all: ")
                                .then(Euros.wording(a.paymentCreditsCents())),
                        a.paymentCreditsCents() - a.ceilingCents()))
                .toList();
    }

    /// The CONSOLIDATION annex counts order operations. Editors leave results carried over (natures 001 and 002)
    /// out of it or in it, and take what is carried over into next year off opened credits or not: lines that
    /// agree one way or another agree. What was executed is asked of accounts alone: a budget writes zero there.
    /// Nothing is asked of a BS or a DM: its lines are changes, its annex may tell the year.
    private static List<Finding> announced(DocumentHeader header, List<KeyTotals> keys, ControlTotals controlTotals) {
        List<BudgetTotal> own = controlTotals.consolidation().stream()
                .filter(row -> ConsolidationRows.isOf(row, header))
                .toList();
        List<Finding> findings = new ArrayList<>();
        boolean sectionsKnown = keys.stream().noneMatch(k -> k.key().section() == Section.UNKNOWN)
                && own.stream().noneMatch(row -> row.section() == Section.UNKNOWN);
        for (Flow flow : Flow.values()) {
            for (Section section : sectionsKnown ? ConsolidationRows.SECTIONS : ConsolidationRows.BOTH) {
                for (Measure measure : header.stage().isAccount() ? OF_ACCOUNTS : OF_BUDGETS) {
                    compare(header, keys, own, flow, section, measure).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> compare(
            DocumentHeader header,
            List<KeyTotals> keys,
            List<BudgetTotal> rows,
            Flow flow,
            Section section,
            Measure measure) {
        OptionalLong stated = ConsolidationRows.stated(rows, flow, section, measure);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        List<KeyTotals> there = keys.stream()
                .filter(k -> k.key().flow() == flow
                        && (section == Section.UNKNOWN || k.key().section() == section))
                .toList();
        if (measure == Measure.OPENED_CREDITS && there.stream().noneMatch(k -> k.carries(measure))) {
            return Optional.empty();
        }
        long found = sum(there.stream().filter(k -> !k.key().carriesResultOver()), measure);
        long withResults = sum(there.stream(), measure);
        long carriedOver = measure == Measure.OPENED_CREDITS ? sum(there.stream(), Measure.CARRIED_OVER) : 0;
        if (LongStream.of(found, withResults, found - carriedOver, withResults - carriedOver)
                .anyMatch(sum -> sum == stated.getAsLong())) {
            return Optional.empty();
        }
        String where = section == Section.UNKNOWN ? "" : " section " + section.code();
        return Optional.of(Finding.of(
                ContinuumRule.R24,
                Subjects.document(header) + " annexe CONSOLIDATION " + measure.code() + " " + flow.code() + where,
                new Wording(
                                "total annoncé par l’annexe CONSOLIDATION : ",
                                "total announced by the CONSOLIDATION annex: ")
                        .then(Euros.wording(stated.getAsLong())),
                new Wording("somme des lignes : ", "sum of the lines: ").then(Euros.wording(found)),
                found - stated.getAsLong()));
    }

    private static long sum(Stream<KeyTotals> keys, Measure measure) {
        return keys.mapToLong(k -> k.of(measure).cents()).sum();
    }
}
