package fr.continuum.adapters.files.ledger;

import fr.continuum.domain.shared.FileNames;
import fr.continuum.domain.shared.PersonalNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What more than half of the rows that say something say. Not for use by several threads.
final class CommonText {

    /// Texts beyond so many are counted without being held: a column that says so many names nothing.
    private static final int MOST_HELD = 100;

    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Z},;()]+");

    /// No ledger of ours is of a year before: days from 2012 on are none of birth.
    private static final int KNOWN_IN = 2026;

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

    /// Empty where no text is so common, or a number of somebody or a day of birth stands in it.
    String text() {
        return rows.entrySet().stream()
                .filter(one -> one.getValue() * 2 > said && !isAboutSomebody(one.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// The same as in names of files; in a text, days may be of a year of two digits too.
    private static boolean isAboutSomebody(String text) {
        return PersonalNumbers.isOne(text)
                || FileNames.tellsANumber(text)
                || Arrays.stream(WORDS.split(text, -1)).anyMatch(word -> PersonalNumbers.isBirthday(word, KNOWN_IN));
    }
}
