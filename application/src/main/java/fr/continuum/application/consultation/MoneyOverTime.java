package fr.continuum.application.consultation;

import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The money of an objective or action with all that stands below it, year after year, as far as it can be told.
///
/// @param years those of which a document in force carries anything, the earliest first
public record MoneyOverTime(List<OfYear> years) {

    public static final MoneyOverTime NONE = new MoneyOverTime(List.of());

    public MoneyOverTime {
        years = List.copyOf(years);
    }

    /// @param told voted, executed, committed, paid: those documents in force tell, in that order
    public record OfYear(FiscalYear year, SortedMap<Measure, Told> told) {

        public OfYear {
            told = new TreeMap<>(told);
        }
    }

    /// What a year says under one measure: at least what strong links bring, at most that with what weak links
    /// bring and what rows that contradict each other could.
    ///
    /// @param ambiguousCents the most that rows which contradict each other could bring here
    /// @param several whether several budgets are added up: flows between them stand in it twice
    /// @param complete false where some of it is only changes to a budget that was not received
    public record Told(long strongCents, long weakCents, long ambiguousCents, boolean several, boolean complete) {

        /// Where no document in force carries any money.
        public static final Told NOTHING = new Told(0, 0, 0, false, true);

        /// With what a link of some strength brings.
        Told with(Strength strength, long cents) {
            return switch (strength) {
                case STRONG ->
                    new Told(Math.addExact(strongCents, cents), weakCents, ambiguousCents, several, complete);
                case WEAK -> new Told(strongCents, Math.addExact(weakCents, cents), ambiguousCents, several, complete);
            };
        }

        /// With what rows that contradict each other could bring.
        Told withAmbiguous(long cents) {
            return new Told(strongCents, weakCents, Math.addExact(ambiguousCents, cents), several, complete);
        }

        /// What the night published: traced, by whatever links.
        public long tracedCents() {
            return Math.addExact(strongCents, weakCents);
        }

        public long leastCents() {
            return Math.min(strongCents, withAll());
        }

        public long mostCents() {
            return Math.max(strongCents, withAll());
        }

        private long withAll() {
            return Math.addExact(tracedCents(), ambiguousCents);
        }

        /// Whether strong links alone tell all of it.
        public boolean isExact() {
            return weakCents == 0 && ambiguousCents == 0;
        }

        /// Whether there is nothing to tell.
        public boolean isNone() {
            return strongCents == 0 && weakCents == 0 && ambiguousCents == 0;
        }
    }
}
