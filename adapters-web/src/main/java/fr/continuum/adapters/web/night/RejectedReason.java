package fr.continuum.adapters.web.night;

import fr.continuum.application.port.FileFault;
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

    /// The most frequent first.
    static List<RejectedReason> of(List<RejectedRow> rejected) {
        Map<Why, RejectedReason> reasons = new LinkedHashMap<>();
        for (RejectedRow row : rejected) {
            reasons.merge(
                    new Why(row.column(), row.fault().why()),
                    new RejectedReason(row.fault(), 1),
                    (known, one) -> new RejectedReason(known.first(), known.rows() + one.rows()));
        }
        return reasons.values().stream()
                .sorted(Comparator.comparingLong(RejectedReason::rows).reversed())
                .toList();
    }
}
