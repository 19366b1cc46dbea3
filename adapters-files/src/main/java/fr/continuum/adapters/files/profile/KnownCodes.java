package fr.continuum.adapters.files.profile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Knows rows again by what some of their cells say, before texts are made of them. Of a million rows each says
/// something else than the one before it: what is looked up lies close together, a mark of 128 bits in the place of
/// its texts. Two that differ have one mark less often than memory fails, and never twice: marks are seeded anew for
/// each file. Where rows go on saying new things, no more are held. For use by one thread, and one besides that
/// seeks rows ahead of it.
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

    /// What was put in a place is whole for whoever finds it there.
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Marked[].class);

    private final int[] places;
    private final long leftSeed = ThreadLocalRandom.current().nextLong();
    private final long rightSeed = ThreadLocalRandom.current().nextLong();
    private volatile @Nullable Marked[] known = new Marked[1 << 8];
    private int size;

    /// @param places of the cells that rows are known by, from 0
    public KnownCodes(int[] places) {
        this.places = places.clone();
    }

    /// What is made of rows that say the same, under their mark.
    public abstract static class Marked {

        private long left;
        private long right;
    }

    /// The mark of a row, and what was found under it so far.
    static final class Sought {

        private @Nullable KnownCodes<?> by;
        private boolean marked;
        private long left;
        private long right;
        private @Nullable Marked found;

        /// Another row is to be sought.
        void forget() {
            by = null;
            found = null;
        }
    }

    /// Marks a row and looks it up, ahead of who asks to [#find] it: to wait for memory is most of what that
    /// costs.
    public void seek(RowText row) {
        Sought sought = row.sought();
        mark(row, sought);
        sought.found = sought.marked ? at(sought.left, sought.right) : null;
        sought.by = this;
    }

    /// Null where no such row was seen.
    @SuppressWarnings("unchecked")
    public @Nullable T find(RowText row) {
        Sought sought = row.sought();
        if (sought.by != this) {
            seek(row);
        } else if (sought.found == null && sought.marked) {
            // It may have come since it was sought.
            sought.found = at(sought.left, sought.right);
        }
        return (T) sought.found;
    }

    private @Nullable Marked at(long left, long right) {
        @Nullable Marked[] table = known;
        int at = (int) left & (table.length - 1);
        for (Marked there = (Marked) PLACE.getAcquire(table, at);
                there != null;
                there = (Marked) PLACE.getAcquire(table, at)) {
            if (there.left == left && there.right == right) {
                return there;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    /// Whether what is made of a row that was sought, and not found, would be held.
    public boolean takes(RowText row) {
        return row.sought().marked && size < MOST_HELD;
    }

    /// Whether what was made of a row that was sought, and not found, is held.
    public boolean add(RowText row, T made) {
        if (!takes(row)) {
            return false;
        }
        Marked more = made;
        more.left = row.sought().left;
        more.right = row.sought().right;
        @Nullable Marked[] table = known;
        put(table, more);
        size++;
        // A quarter of all places at most is taken: most rows are found at once.
        if (size * 4 > table.length) {
            @Nullable Marked[] wider = new Marked[table.length * 2];
            for (Marked one : table) {
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
        PLACE.setRelease(into, at, one);
    }

    /// Four signs at a time, and after the last of a cell how many it has: « A » and « BC » are not « AB » and « C
    /// ».
    private void mark(RowText row, Sought sought) {
        char[] signs = row.characters();
        long left = leftSeed;
        long right = rightSeed;
        boolean marked = true;
        for (int place : places) {
            int length = row.length(place);
            // Of a row that is cut, or blank, there is nothing to look at there.
            int at = length == 0 ? 0 : row.start(place);
            int end = at + length;
            for (; at + SIGNS_OF_WORD <= end; at += SIGNS_OF_WORD) {
                long word = signs[at]
                        | (long) signs[at + 1] << 16
                        | (long) signs[at + 2] << 32
                        | (long) signs[at + 3] << 48;
                left = leftMixed(left, word);
                right = rightMixed(right, word);
            }
            long rest = length;
            for (; at < end; at++) {
                rest = rest << 16 | signs[at];
            }
            left = leftMixed(left, rest);
            right = rightMixed(right, rest);
            marked &= length <= LONGEST_CODE;
        }
        sought.left = left ^ left >>> 32;
        sought.right = right;
        sought.marked = marked;
    }

    private static long leftMixed(long left, long word) {
        long mixed = (left ^ word) * LEFT_FACTOR;
        return mixed ^ mixed >>> 29;
    }

    private static long rightMixed(long right, long word) {
        long mixed = (right + word) * RIGHT_FACTOR;
        return mixed ^ mixed >>> 32;
    }
}
