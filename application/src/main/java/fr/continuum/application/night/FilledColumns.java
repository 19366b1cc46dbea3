package fr.continuum.application.night;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedFieldName;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many entries of a feed say something in each column that a file may leave out. Such a column can go away, or
/// change its name, and each row still read. Not for use by several threads.
final class FilledColumns {

    private static final List<FeedField> ASKED = List.of(
            FeedField.CHAPTER,
            FeedField.FUNCTION,
            FeedField.OPERATION,
            FeedField.AUTHORISATION,
            FeedField.SERVICE,
            FeedField.ANALYTIC_CODE,
            FeedField.REFERENCE,
            FeedField.DATE,
            FeedField.SECTION,
            FeedField.MOVEMENT,
            FeedField.ORIGIN_YEAR);

    private final Map<FeedField, Long> filled = new EnumMap<>(FeedField.class);
    private long entries;

    void add(LedgerEntry entry) {
        entries++;
        BudgetKey key = entry.key();
        count(FeedField.CHAPTER, key.chapter());
        count(FeedField.FUNCTION, key.function());
        count(FeedField.OPERATION, key.operation());
        count(FeedField.AUTHORISATION, key.authorisation());
        count(FeedField.SERVICE, key.service());
        count(FeedField.ANALYTIC_CODE, key.analyticCode());
        count(FeedField.REFERENCE, entry.reference());
        count(
                FeedField.SECTION,
                key.section() == Section.UNKNOWN ? "" : key.section().name());
        // What is not said to be of order is real.
        count(FeedField.MOVEMENT, key.movement() == Movement.ORDER ? Movement.ORDER.name() : "");
        count(
                FeedField.ORIGIN_YEAR,
                Optional.ofNullable(entry.origin()).map(Object::toString).orElse(""));
        count(
                FeedField.DATE,
                Optional.ofNullable(entry.date()).map(Object::toString).orElse(""));
    }

    private void count(FeedField field, String said) {
        if (!said.isEmpty()) {
            filled.merge(field, 1L, Long::sum);
        }
    }

    private long of(FeedField field) {
        return filled.getOrDefault(field, 0L);
    }

    /// Columns that say nothing any more, or for far fewer entries, in what would take the place of this.
    List<Wording> silentIn(FilledColumns now, DriftLimits limits) {
        List<Wording> silent = new ArrayList<>();
        if (now.entries > 0) {
            for (FeedField field : ASKED) {
                silent.addAll(limits.silent(FeedFieldName.of(field), of(field), entries, now.of(field), now.entries));
            }
        }
        return List.copyOf(silent);
    }
}
