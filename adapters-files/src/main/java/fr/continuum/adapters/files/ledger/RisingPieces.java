package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.ledger.EntryKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells pieces that cannot have come before: those whose number is above all before it in their series. A series is
/// what stands before the last digits of a piece, of one kind of entries. Not for use by several threads.
final class RisingPieces {

    /// Tools number few series; of pieces in more of them nothing is told.
    private static final int MOST_SERIES = 1_000;

    /// A number of more does not fit.
    private static final int MOST_DIGITS = 18;

    private final Map<String, Series> all = new HashMap<>();
    private @Nullable Series last;
    private boolean rising = true;

    private static final class Series {

        private final @Nullable EntryKind kind;
        private final String prefix;
        private long highest = -1;

        Series(@Nullable EntryKind kind, String prefix) {
            this.kind = kind;
            this.prefix = prefix;
        }

        boolean isOf(@Nullable EntryKind other, String piece, int digits) {
            return kind == other && prefix.length() == digits && piece.startsWith(prefix);
        }
    }

    /// Whether a piece, whose first row this is, certainly did not come before; asked of each in the order of the
    /// file.
    ///
    /// @param kind null where rows are several entries
    boolean rises(@Nullable EntryKind kind, String piece) {
        int digits = piece.length();
        while (digits > 0 && isDigit(piece.charAt(digits - 1))) {
            digits--;
        }
        int count = piece.length() - digits;
        Series series = count == 0 || count > MOST_DIGITS ? null : series(kind, piece, digits);
        long number = series == null ? 0 : Long.parseLong(piece, digits, piece.length(), 10);
        if (series == null || number <= series.highest) {
            rising = false;
            return false;
        }
        series.highest = number;
        return true;
    }

    /// Whether all of them rose so far.
    boolean isRising() {
        return rising;
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /// Null where there are too many.
    private @Nullable Series series(@Nullable EntryKind kind, String piece, int digits) {
        Series before = last;
        if (before != null && before.isOf(kind, piece, digits)) {
            return before;
        }
        String prefix = piece.substring(0, digits);
        String name = kind + "\n" + prefix;
        Series series = all.get(name);
        if (series == null) {
            if (all.size() == MOST_SERIES) {
                return null;
            }
            series = new Series(kind, prefix);
            all.put(name, series);
        }
        last = series;
        return series;
    }
}
