package fr.continuum.adapters.files.profile;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Knows rows again by what some of their cells say, before texts are made of them. Of a million rows each says
/// something else than the one before it: what is looked up lies close together, a mark of 128 bits in the place of
/// its texts. Two that differ have one mark less often than memory fails, and never twice: marks are seeded anew for
/// each file. Where rows go on saying new things, no more are held. Not for use by several threads.
///
/// @param <T> what is made of a row
public final class KnownCodes<T extends KnownCodes.Marked> {

    /// Rows that differ more are not worth holding.
    private static final int MOST_HELD = 1 << 16;

    /// A longer cell is no code: rows that have one are not known again.
    private static final int LONGEST_CODE = 255;

    private static final int SIGNS_OF_WORD = 4;
    private static final long LEFT_FACTOR = 0xff51afd7ed558ccdL;
    private static final long RIGHT_FACTOR = 0xc4ceb9fe1a85ec53L;

    private final int[] places;
    private final long leftSeed = ThreadLocalRandom.current().nextLong();
    private final long rightSeed = ThreadLocalRandom.current().nextLong();
    private @Nullable Marked[] known = new Marked[1 << 8];
    private int size;

    /// Of the row that was sought last.
    private boolean marked;

    private long left;
    private long right;

    /// @param places of the cells that rows are known by, from 0
    public KnownCodes(int[] places) {
        this.places = places.clone();
    }

    /// What is made of rows that say the same, under their mark.
    public abstract static class Marked {

        private long left;
        private long right;
    }

    /// Null where no such row was seen.
    @SuppressWarnings("unchecked")
    public @Nullable T find(RowText row) {
        mark(row);
        if (!marked) {
            return null;
        }
        int at = (int) left & (known.length - 1);
        for (Marked there = known[at]; there != null; there = known[at]) {
            if (there.left == left && there.right == right) {
                return (T) there;
            }
            at = (at + 1) & (known.length - 1);
        }
        return null;
    }

    /// Whether what is made of the row that was sought last, and not found, would be held.
    public boolean takes() {
        return marked && size < MOST_HELD;
    }

    /// Whether what was made of the row that was sought last, and not found, is held.
    public boolean add(T made) {
        if (!takes()) {
            return false;
        }
        Marked more = made;
        more.left = left;
        more.right = right;
        put(known, more);
        size++;
        // A quarter of all places at most is taken: most rows are found at once.
        if (size * 4 > known.length) {
            @Nullable Marked[] wider = new Marked[known.length * 2];
            for (Marked one : known) {
                if (one != null) {
                    put(wider, one);
                }
            }
            known = wider;
        }
        return true;
    }

    private static void put(@Nullable Marked[] into, Marked one) {
        int at = (int) one.left & (into.length - 1);
        while (into[at] != null) {
            at = (at + 1) & (into.length - 1);
        }
        into[at] = one;
    }

    /// Four signs at a time, and after the last of a cell how many it has: « A » and « BC » are not « AB » and « C
    /// ».
    private void mark(RowText row) {
        char[] signs = row.characters();
        left = leftSeed;
        right = rightSeed;
        marked = true;
        for (int place : places) {
            int length = row.length(place);
            int at = row.start(place);
            int end = at + length;
            for (; at + SIGNS_OF_WORD <= end; at += SIGNS_OF_WORD) {
                mix(signs[at] | (long) signs[at + 1] << 16 | (long) signs[at + 2] << 32 | (long) signs[at + 3] << 48);
            }
            long rest = length;
            for (; at < end; at++) {
                rest = rest << 16 | signs[at];
            }
            mix(rest);
            marked &= length <= LONGEST_CODE;
        }
        left ^= left >>> 32;
    }

    private void mix(long word) {
        left = (left ^ word) * LEFT_FACTOR;
        left ^= left >>> 29;
        right = (right + word) * RIGHT_FACTOR;
        right ^= right >>> 32;
    }
}
