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
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// R24 within one document: executed against opened credits where credits are voted, payment credits against their
/// authorisation, lines against the CONSOLIDATION annex.
final class AmountChecks {

    private AmountChecks() {}

    static List<Finding> check(DocumentHeader header, List<KeyTotals> keys, ControlTotals controlTotals) {
        List<Finding> findings = new ArrayList<>();
        if (header.stage().isAccount()) {
            findings.addAll(overspent(header, keys));
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
                        "au plus les crédits ouverts : " + Euros.french(credits),
                        "réalisé : " + Euros.french(executed),
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
                        "crédits de paiement au plus égaux à l’autorisation : " + Euros.french(a.ceilingCents()),
                        "crédits de paiement cumulés : " + Euros.french(a.paymentCreditsCents()),
                        a.paymentCreditsCents() - a.ceilingCents()))
                .toList();
    }

    /// The CONSOLIDATION annex counts order operations. Editors leave results carried over (natures 001 and 002)
    /// out of it or in it: lines that agree either way agree.
    private static List<Finding> announced(DocumentHeader header, List<KeyTotals> keys, ControlTotals controlTotals) {
        List<BudgetTotal> own = controlTotals.consolidation().stream()
                .filter(row -> ConsolidationRows.isOf(row, header))
                .toList();
        List<Finding> findings = new ArrayList<>();
        boolean sectionsKnown = keys.stream().noneMatch(k -> k.key().section() == Section.UNKNOWN)
                && own.stream().noneMatch(row -> row.section() == Section.UNKNOWN);
        for (Flow flow : Flow.values()) {
            for (Section section : sectionsKnown ? ConsolidationRows.SECTIONS : ConsolidationRows.BOTH) {
                compare(header, keys, own, flow, section, Measure.EXECUTED).ifPresent(findings::add);
                compare(header, keys, own, flow, section, Measure.CARRIED_OVER).ifPresent(findings::add);
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
        long found = sum(there.stream().filter(k -> !isCarriedOverResult(k)), measure);
        if (found == stated.getAsLong() || sum(there.stream(), measure) == stated.getAsLong()) {
            return Optional.empty();
        }
        String where = section == Section.UNKNOWN ? "" : " section " + section.code();
        return Optional.of(Finding.of(
                ContinuumRule.R24,
                Subjects.document(header) + " annexe CONSOLIDATION " + measure.code() + " " + flow.code() + where,
                "total annoncé par l’annexe CONSOLIDATION : " + Euros.french(stated.getAsLong()),
                "somme des lignes : " + Euros.french(found),
                found - stated.getAsLong()));
    }

    private static boolean isCarriedOverResult(KeyTotals totals) {
        return totals.key().nature().equals("001") || totals.key().nature().equals("002");
    }

    private static long sum(Stream<KeyTotals> keys, Measure measure) {
        return keys.mapToLong(k -> k.of(measure).cents()).sum();
    }
}
