package fr.continuum.domain.trace;

import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The sums of one document's lines that share one key, by measure. Attribution and coverage work on these, never on
/// lines.
public final class KeyTotals {

    private static final int MEASURES = Measure.values().length;

    private final BudgetKey key;
    /// Cents and lines of each measure, side by side: of a million lines each goes to another key, and what is far
    /// apart is fetched twice.
    private final long[] sums = new long[2 * MEASURES];

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
        int at = 2 * measure.place();
        sums[at] = Math.addExact(sums[at], moreCents);
        sums[at + 1] += moreLines;
    }

    /// The sum under one measure; zero lines where no line of the key carries it.
    public Tally of(Measure measure) {
        int at = 2 * measure.place();
        return new Tally(sums[at], sums[at + 1]);
    }

    public boolean carries(Measure measure) {
        return sums[2 * measure.place() + 1] > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyTotals that && key.equals(that.key) && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        long[] cents = IntStream.range(0, MEASURES)
                .mapToLong(measure -> sums[2 * measure])
                .toArray();
        return key.businessKey() + " " + Arrays.toString(cents);
    }
}
