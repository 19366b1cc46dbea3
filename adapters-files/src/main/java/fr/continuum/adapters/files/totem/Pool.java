package fr.continuum.adapters.files.totem;

import java.util.HashMap;
import java.util.Map;

/// Gives equal values one instance: a document repeats few codes and keys over many lines. Forgets all once it holds
/// too many, so that memory stays bounded whatever the document.
final class Pool<T> {

    private static final int LIMIT = 20_000;

    private final Map<T, T> known = new HashMap<>();

    T of(T value) {
        if (known.size() >= LIMIT) {
            known.clear();
        }
        T same = known.putIfAbsent(value, value);
        return same == null ? value : same;
    }
}
