package fr.continuum.adapters.persistence.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The few large contents that were read last, under what they are known by: what lies in the database under a
/// fingerprint never changes, and reading it out of its JSON again costs more than all that is done with it.
///
/// @param <K> what a content is known by: the same content each time
/// @param <V> what is read; never changed by anybody
public final class RecentlyRead<K, V> {

    private final Map<K, V> contents;

    /// @param most how many are held
    public RecentlyRead(int most) {
        this.contents = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(contents.get(key));
    }

    public synchronized void put(K key, V content) {
        contents.put(key, content);
    }
}
