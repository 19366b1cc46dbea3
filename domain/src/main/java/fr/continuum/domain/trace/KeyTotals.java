package fr.continuum.domain.trace;

import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;

/// The sums of one document's lines that share one key, by measure. Attribution and coverage work on these, never on
/// lines.
public final class KeyTotals {

    private static final int MEASURES = Measure.values().length;

    private final BudgetKey key;
    private final long[] cents = new long[MEASURES];
    private final long[] lines = new long[MEASURES];

    public KeyTotals(BudgetKey key) {
        this.key = key;
    }

    public BudgetKey key() {
        return key;
    }

    /// Adds one line.
    public void add(Amounts amounts) {
        amounts.forEach((measure, more) -> add(measure, more, 1));
    }

    public void add(Measure measure, long moreCents, long moreLines) {
        cents[measure.place()] = Math.addExact(cents[measure.place()], moreCents);
        lines[measure.place()] += moreLines;
    }

    /// The sum under one measure; zero lines where no line of the key carries it.
    public Tally of(Measure measure) {
        return new Tally(cents[measure.place()], lines[measure.place()]);
    }

    public boolean carries(Measure measure) {
        return lines[measure.place()] > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyTotals that
                && key.equals(that.key)
                && Arrays.equals(cents, that.cents)
                && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key.businessKey() + " " + Arrays.toString(cents);
    }
}
