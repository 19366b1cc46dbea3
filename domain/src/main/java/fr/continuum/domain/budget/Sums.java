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

        private final Map<Measure, Map<Flow, Tally>> sums = new EnumMap<>(Measure.class);

        public Builder add(Flow flow, Amounts amounts) {
            for (Measure measure : Measure.values()) {
                if (amounts.carries(measure)) {
                    add(flow, measure, new Tally(amounts.centsOrZero(measure), 1));
                }
            }
            return this;
        }

        public Builder add(Flow flow, Measure measure, Tally tally) {
            sums.computeIfAbsent(measure, _ -> new EnumMap<>(Flow.class)).merge(flow, tally, Tally::plus);
            return this;
        }

        public Sums build() {
            Map<Measure, Map<Flow, Tally>> copy = new EnumMap<>(Measure.class);
            sums.forEach((measure, byFlow) -> copy.put(measure, new EnumMap<>(byFlow)));
            return new Sums(copy);
        }
    }
}
