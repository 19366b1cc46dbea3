package fr.continuum.domain.trace;

import fr.continuum.domain.budget.Amounts;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Tally;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The sums of one document's lines that share one key, by measure. Attribution and coverage work on these, never on
/// lines.
public final class KeyTotals {

    private static final long[] NOTHING = {};

    private final BudgetKey key;
    /// Bits of the measures that were added, by their place.
    private int added;
    /// Cents and lines of each of these, side by side, in the order of their places: of a million lines each goes
    /// to another key, and what is far apart is fetched twice. Lines of a ledger carry one measure of nine.
    private long[] sums = NOTHING;

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
        if (moreCents == 0 && moreLines == 0) {
            return;
        }
        int at = at(measure);
        if (!isAdded(measure)) {
            long[] wider = Arrays.copyOf(sums, sums.length + 2);
            for (int later = sums.length - 1; later >= at; later--) {
                wider[later + 2] = sums[later];
            }
            wider[at] = 0;
            wider[at + 1] = 0;
            sums = wider;
            added |= bit(measure);
        }
        sums[at] = Math.addExact(sums[at], moreCents);
        sums[at + 1] += moreLines;
    }

    private static int bit(Measure measure) {
        return 1 << measure.place();
    }

    private boolean isAdded(Measure measure) {
        return (added & bit(measure)) != 0;
    }

    /// Where the sums of a measure lie, or would.
    private int at(Measure measure) {
        return 2 * Integer.bitCount(added & (bit(measure) - 1));
    }

    /// The sum under one measure; zero lines where no line of the key carries it.
    public Tally of(Measure measure) {
        int at = at(measure);
        return isAdded(measure) ? new Tally(sums[at], sums[at + 1]) : Tally.ZERO;
    }

    public boolean carries(Measure measure) {
        return isAdded(measure) && sums[at(measure) + 1] > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyTotals that
                && added == that.added
                && key.equals(that.key)
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.stream(Measure.values())
                .filter(this::isAdded)
                .map(measure -> measure + "=" + of(measure).cents())
                .collect(Collectors.joining(" ", key.businessKey() + " ", ""));
    }
}
