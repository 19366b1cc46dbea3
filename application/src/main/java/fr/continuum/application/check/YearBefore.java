package fr.continuum.application.check;

import fr.continuum.application.check.DraftCheck.Change;
import fr.continuum.application.check.DraftCheck.Comparison;
import fr.continuum.application.check.DraftCheck.Kind;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets a document beside last year's of the same budget, stage and number: what is new, gone, up, down.
final class YearBefore {

    private final Registers registers;
    private final BudgetFacts facts;

    YearBefore(Registers registers, BudgetFacts facts) {
        this.registers = registers;
        this.facts = facts;
    }

    Optional<Comparison> compare(DocumentHeader header, List<KeyTotals> now, Labels labels) {
        DocumentSlot lastYear = header.slot().in(header.fiscalYear().previous());
        return registers.of(header.authority()).standing(lastYear).stream()
                .flatMap(document -> reading(document).stream())
                .filter(reading ->
                        header.stage() != BudgetStage.LEDGER || reading.sums().has(before(reading.header(), header)))
                .findFirst()
                .map(reading -> compare(
                        reading.header(),
                        before(reading.header(), header),
                        facts.keyTotals(reading.id()),
                        header.judgedMeasure(),
                        now,
                        labels));
    }

    /// What of a document of last year is set beside what this one is judged on: commitments beside commitments.
    private static Measure before(DocumentHeader lastYear, DocumentHeader header) {
        return header.stage() == BudgetStage.LEDGER ? header.judgedMeasure() : lastYear.judgedMeasure();
    }

    private Optional<Reading> reading(Register.Known document) {
        return facts.readings(document.header().authority(), document.sha()).stream()
                .findFirst();
    }

    private static Comparison compare(
            DocumentHeader before,
            Measure judged,
            List<KeyTotals> then,
            Measure measure,
            List<KeyTotals> now,
            Labels labels) {
        Map<BudgetKey, Long> earlier = amounts(then, judged);
        Map<BudgetKey, Long> present = amounts(now, measure);
        Map<BudgetKey, Long> all = new LinkedHashMap<>(present);
        earlier.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        for (BudgetKey key : all.keySet()) {
            long from = earlier.getOrDefault(key, 0L);
            long to = present.getOrDefault(key, 0L);
            if (from != to) {
                Kind kind = kind(earlier.containsKey(key), present.containsKey(key), to > from);
                changes.add(new Change(kind, key, labels.nature(key), labels.function(key), from, to));
            }
        }
        changes.sort(Comparator.comparingLong((Change change) -> Math.abs(change.change()))
                .reversed());
        return new Comparison(before, sum(earlier), sum(present), changes);
    }

    /// A key that stands in a document at 0,00 is there: it goes up from nothing, or down to nothing.
    private static Kind kind(boolean before, boolean now, boolean more) {
        if (!before) {
            return Kind.NEW;
        }
        if (!now) {
            return Kind.GONE;
        }
        return more ? Kind.UP : Kind.DOWN;
    }

    /// The section follows from the other codes, and may be known one year and not the other.
    private static Map<BudgetKey, Long> amounts(List<KeyTotals> keys, Measure measure) {
        Map<BudgetKey, Long> amounts = new LinkedHashMap<>();
        for (KeyTotals totals : keys) {
            BudgetKey key = totals.key();
            if (key.flow() == Flow.EXPENSE && totals.carries(measure)) {
                amounts.merge(key.inSection(Section.UNKNOWN), totals.of(measure).cents(), Math::addExact);
            }
        }
        return amounts;
    }

    private static long sum(Map<BudgetKey, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
