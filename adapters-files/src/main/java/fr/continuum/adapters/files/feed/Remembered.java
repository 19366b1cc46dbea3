package fr.continuum.adapters.files.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What was made of the texts of one column: a million rows say few of them, so that each is made out once. Where a
/// column goes on saying new ones, no more are held. Not for use by several threads.
///
/// @param <T> what a text is made into
final class Remembered<T> {

    /// A column that says more is one of numbers or names.
    private static final int MOST_HELD = 1 << 14;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> made;

    /// @param made asked of each text; the same answer each time
    Remembered(Function<String, T> made) {
        this.made = made;
    }

    T of(String text) {
        T there = known.get(text);
        if (there != null) {
            return there;
        }
        T now = made.apply(text);
        if (known.size() < MOST_HELD) {
            known.put(text, now);
        }
        return now;
    }
}
