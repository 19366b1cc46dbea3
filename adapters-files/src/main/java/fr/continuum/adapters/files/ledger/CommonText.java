package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.shared.PersonalNumbers;
import java.util.HashMap;
import java.util.Map;

/// What more than half of the rows that say something say. Not for use by several threads.
final class CommonText {

    /// Texts beyond so many are counted without being held: a column that says so many names nothing.
    private static final int MOST_HELD = 100;

    private final Map<String, Long> rows = new HashMap<>();
    private long said;

    /// @param times how many rows say it
    void add(String text, long times) {
        if (text.isEmpty()) {
            return;
        }
        said += times;
        if (rows.containsKey(text) || rows.size() < MOST_HELD) {
            rows.merge(text, times, Long::sum);
        }
    }

    /// Empty where no text is so common, or it is a number of somebody.
    String text() {
        return rows.entrySet().stream()
                .filter(one -> one.getValue() * 2 > said && !PersonalNumbers.isOne(one.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
