package fr.continuum.adapters.web.contribution;

import java.util.List;

/// What a page says after a change.
///
/// @param good whether it was made
/// @param key of the message
record Note(boolean good, String key, List<Object> values) {

    Note {
        values = List.copyOf(values);
    }

    static Note good(String key, Object... values) {
        return new Note(true, key, List.of(values));
    }

    static Note bad(String key, Object... values) {
        return new Note(false, key, List.of(values));
    }
}
