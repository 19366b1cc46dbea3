package fr.continuum.domain.budget;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// The amounts of one line: some measures carried, others absent. Absent is not zero: a line counts under a measure
/// only if it carries it.
public final class Amounts {

    /// By their place.
    private static final Measure[] MEASURES = Measure.values();

    public static final Amounts NONE = new Amounts(0, new long[MEASURES.length]);

    private final int carried;
    private final long[] cents;

    private Amounts(int carried, long[] cents) {
        this.carried = carried;
        this.cents = cents;
    }

    /// @param cents euro cents by measure; measures not in the map are not carried
    public static Amounts of(Map<Measure, Long> cents) {
        Amounts amounts = NONE;
        for (Map.Entry<Measure, Long> entry : cents.entrySet()) {
            amounts = amounts.with(entry.getKey(), entry.getValue());
        }
        return amounts;
    }

    /// The same amounts, with this measure carried.
    public Amounts with(Measure measure, long value) {
        long[] copy = cents.clone();
        copy[measure.place()] = value;
        return new Amounts(carried | 1 << measure.place(), copy);
    }

    public boolean carries(Measure measure) {
        return (carried & 1 << measure.place()) != 0;
    }

    /// The measure that is carried where one alone is; null otherwise.
    public @Nullable Measure only() {
        return Integer.bitCount(carried) == 1 ? MEASURES[Integer.numberOfTrailingZeros(carried)] : null;
    }

    /// The amount in euro cents, zero where the measure is not carried.
    public long centsOrZero(Measure measure) {
        return cents[measure.place()];
    }

    /// Tells each measure that is carried and its euro cents, in the order of measures.
    public void forEach(ObjLongConsumer<Measure> each) {
        for (int left = carried; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left);
            each.accept(MEASURES[place], cents[place]);
        }
    }

    public OptionalLong cents(Measure measure) {
        return carries(measure) ? OptionalLong.of(cents[measure.place()]) : OptionalLong.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts that && carried == that.carried && Arrays.equals(cents, that.cents);
    }

    @Override
    public int hashCode() {
        return 31 * carried + Arrays.hashCode(cents);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Amounts[");
        for (Measure measure : Measure.values()) {
            if (carries(measure)) {
                text.append(text.length() > 8 ? ", " : "")
                        .append(measure.code())
                        .append('=')
                        .append(centsOrZero(measure));
            }
        }
        return text.append(']').toString();
    }
}
