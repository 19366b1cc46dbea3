package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows rows again by some of their cells: a million rows say few different things, their amount, piece and day
/// apart. What was made of the first of them stands for the others. Where rows go on saying new things, no more are
/// held. Not for use by several threads.
///
/// @param <T> what is made of a row
final class KnownRows<T> {

    /// Rows that differ more are not worth holding.
    private static final int MOST_HELD = 1 << 16;

    private final int[] places;
    private @Nullable Known<T>[] known = table(1 << 8);
    private int size;

    /// @param places of the cells that rows are known by, from 0
    KnownRows(int[] places) {
        this.places = places.clone();
    }

    private static final class Known<T> {

        private final int hash;
        private final String[] texts;
        private final T made;

        Known(int hash, String[] texts, T made) {
            this.hash = hash;
            this.texts = texts;
            this.made = made;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Known<T>[] table(int size) {
        return (Known<T>[]) new Known<?>[size];
    }

    /// Null where no such row was seen.
    @Nullable
    T find(Table.Row row) {
        List<String> cells = row.cells();
        int hash = hash(cells);
        for (int at = hash & (known.length - 1); ; at = (at + 1) & (known.length - 1)) {
            Known<T> there = known[at];
            if (there == null) {
                return null;
            }
            if (there.hash == hash && is(there.texts, cells)) {
                return there.made;
            }
        }
    }

    /// Whether another one is held: of one that is not known yet.
    boolean add(Table.Row row, T made) {
        if (size == MOST_HELD) {
            return false;
        }
        List<String> cells = row.cells();
        String[] texts = new String[places.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells.get(places[i]);
        }
        put(known, new Known<>(hash(cells), texts, made));
        size++;
        if (size * 2 > known.length) {
            @Nullable Known<T>[] more = table(known.length * 2);
            for (Known<T> one : known) {
                if (one != null) {
                    put(more, one);
                }
            }
            known = more;
        }
        return true;
    }

    private static <T> void put(@Nullable Known<T>[] into, Known<T> one) {
        int at = one.hash & (into.length - 1);
        while (into[at] != null) {
            at = (at + 1) & (into.length - 1);
        }
        into[at] = one;
    }

    /// The hash of a text is made out once, and texts that come again are mostly one and the same.
    private int hash(List<String> cells) {
        int hash = 0;
        for (int place : places) {
            hash = (hash + cells.get(place).hashCode()) * 0x9e3779b1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean is(String[] texts, List<String> cells) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals(cells.get(places[i]))) {
                return false;
            }
        }
        return true;
    }
}
