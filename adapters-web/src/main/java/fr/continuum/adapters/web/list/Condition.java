package fr.continuum.adapters.web.list;

import fr.continuum.adapters.web.reading.Unaccented;
import fr.continuum.application.port.ListFileWriter.Cell;
import fr.continuum.application.port.ListFileWriter.Day;
import fr.continuum.application.port.ListFileWriter.Euro;
import fr.continuum.application.port.ListFileWriter.Nothing;
import fr.continuum.application.port.ListFileWriter.Quantity;
import fr.continuum.application.port.ListFileWriter.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a column is filtered by. What says nothing answers none of them.
public sealed interface Condition {

    /// Anywhere in the text; accents and case forgiven.
    record Contains(String text) implements Condition {}

    /// One of these choices, by their words.
    record OneOf(Set<String> words) implements Condition {

        public OneOf {
            words = Set.copyOf(words);
        }
    }

    /// In euros or in units, bounds included.
    ///
    /// @param from null where there is none
    /// @param to likewise
    record Between(@Nullable BigDecimal from, @Nullable BigDecimal to) implements Condition {

        boolean lets(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) <= 0);
        }

        /// The lowest amount in cents; the least there is where there is none.
        public long leastCents() {
            return from == null ? Long.MIN_VALUE : cents(from, RoundingMode.CEILING);
        }

        public long mostCents() {
            return to == null ? Long.MAX_VALUE : cents(to, RoundingMode.FLOOR);
        }

        private static long cents(BigDecimal euros, RoundingMode way) {
            BigDecimal cents = euros.movePointRight(2).setScale(0, way);
            return cents.min(BigDecimal.valueOf(Long.MAX_VALUE))
                    .max(BigDecimal.valueOf(Long.MIN_VALUE))
                    .longValueExact();
        }
    }

    /// Days, bounds included.
    ///
    /// @param from null where there is none
    /// @param to likewise
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {

        boolean lets(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// Whether a cell answers it.
    ///
    /// @param word of its choice; empty where the column has none
    default boolean lets(Cell cell, String word) {
        return switch (this) {
            case Contains(String text) ->
                cell instanceof Text(String said) && Unaccented.of(said).contains(Unaccented.of(text));
            case OneOf(Set<String> words) -> words.contains(word);
            case Between range ->
                switch (cell) {
                    case Quantity(BigDecimal number) -> range.lets(number);
                    case Euro(long cents) -> range.lets(BigDecimal.valueOf(cents, 2));
                    case Text _, Day _, Nothing _ -> false;
                };
            case Days days -> cell instanceof Day(LocalDate day) && days.lets(day);
        };
    }
}
