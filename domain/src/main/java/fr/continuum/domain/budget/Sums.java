package fr.continuum.domain.budget;

import fr.continuum.domain.shared.Tally;
import java.util.EnumMap;
import java.util.Map;

/// The sums of a document's kept lines by flow and measure. Made while lines are read, apart from every other sum, so
/// that coverage can be held against them. Immutable once built.
public final class Sums {

    public static final Sums NONE = new Sums(Map.of());

    private final Map<Measure, Map<Flow, Tally>> byMeasure;

    private Sums(Map<Measure, Map<Flow, Tally>> byMeasure) {
        this.byMeasure = byMeasure;
    }

    /// The sum of one flow and measure, zero where no line carries it.
    public Tally of(Flow flow, Measure measure) {
        return byMeasure.getOrDefault(measure, Map.of()).getOrDefault(flow, Tally.ZERO);
    }

    /// Whether any line, of either flow, carries the measure.
    public boolean has(Measure measure) {
        return byMeasure.containsKey(measure);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums that && byMeasure.equals(that.byMeasure);
    }

    @Override
    public int hashCode() {
        return byMeasure.hashCode();
    }

    @Override
    public String toString() {
        return "Sums" + byMeasure;
    }

    /// Adds lines up. Not for use by several threads.
    public static final class Builder {

        private static final Measure[] MEASURES = Measure.values();

        /// By measure, then flow: one set of numbers for millions of lines.
        private final long[] cents = new long[MEASURES.length * 2];

        private final long[] lines = new long[MEASURES.length * 2];
        private final boolean[] told = new boolean[MEASURES.length * 2];

        public Builder add(Flow flow, Amounts amounts) {
            amounts.forEach((measure, more) -> add(place(flow, measure), more, 1));
            return this;
        }

        /// One more line, which carries one measure.
        public Builder add(Flow flow, Measure measure, long more) {
            add(place(flow, measure), more, 1);
            return this;
        }

        public Builder add(Flow flow, Measure measure, Tally tally) {
            add(place(flow, measure), tally.cents(), tally.lines());
            return this;
        }

        private void add(int place, long moreCents, long moreLines) {
            cents[place] = Math.addExact(cents[place], moreCents);
            lines[place] = Math.addExact(lines[place], moreLines);
            told[place] = true;
        }

        private static int place(Flow flow, Measure measure) {
            return measure.place() * 2 + (flow == Flow.EXPENSE ? 0 : 1);
        }

        public Sums build() {
            Map<Measure, Map<Flow, Tally>> sums = new EnumMap<>(Measure.class);
            for (Measure measure : MEASURES) {
                for (Flow flow : Flow.values()) {
                    int place = place(flow, measure);
                    if (told[place]) {
                        sums.computeIfAbsent(measure, _ -> new EnumMap<>(Flow.class))
                                .put(flow, new Tally(cents[place], lines[place]));
                    }
                }
            }
            return new Sums(sums);
        }
    }
}
