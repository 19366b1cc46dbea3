package fr.continuum.adapters.web.night;

import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.MergedReason;
import fr.continuum.domain.shared.Wording;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many rows of a file were rejected for one reason in one column.
///
/// @param first one of them, which tells the column and the reason
public record RejectedReason(FileFault first, long rows) {

    private record Why(String column, Wording reason) {}

    /// Counts the reasons of rows that come one after the other. Not for use by several threads.
    static final class Count {

        /// Reasons told apart; the rows of any other are counted together.
        private static final int MOST_REASONS = 1_000;

        private final Map<Why, RejectedReason> reasons = new LinkedHashMap<>();
        private long others;

        void add(FileFault fault) {
            Wording merged = MergedReason.of(fault.why());
            Why why = new Why(fault.columnName(), merged);
            RejectedReason known = reasons.get(why);
            if (known == null && reasons.size() >= MOST_REASONS) {
                others++;
                return;
            }
            reasons.put(
                    why,
                    known != null
                            ? new RejectedReason(
                                    FileFault.inTable(fault.file(), "", 0, fault.columnName(), merged),
                                    known.rows() + 1)
                            : new RejectedReason(fault, 1));
        }

        /// The most frequent first.
        List<RejectedReason> all() {
            return reasons.values().stream()
                    .sorted(Comparator.comparingLong(RejectedReason::rows).reversed())
                    .toList();
        }

        /// Rows rejected for reasons that are not told apart.
        long others() {
            return others;
        }
    }
}
