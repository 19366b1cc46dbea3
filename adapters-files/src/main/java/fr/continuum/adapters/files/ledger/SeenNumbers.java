package fr.continuum.adapters.files.ledger;

import org.jspecify.annotations.Nullable;

/// Many numbers in little memory: which were seen. Sixty bits of each count. They lie in many small tables that grow
/// one by one: eight to ten bytes are kept of each, and nothing large is ever copied. Not for use by several threads.
final class SeenNumbers {

    private static final long MIXED = 0x9e3779b97f4a7c15L;

    /// As many tables as twelve bits tell apart.
    private static final int TABLES = 1 << 12;

    private static final int TABLE_SHIFT = 52;

    private final @Nullable Table[] tables = new Table[TABLES];
    private int size;

    boolean contains(long number) {
        long mixed = number * MIXED;
        Table table = tables[(int) (mixed >>> TABLE_SHIFT)];
        return table != null && table.contains(low(mixed), high(mixed));
    }

    void add(long number) {
        long mixed = number * MIXED;
        int at = (int) (mixed >>> TABLE_SHIFT);
        Table table = tables[at];
        if (table == null) {
            table = new Table();
            tables[at] = table;
        }
        if (table.add(low(mixed), high(mixed))) {
            size++;
        }
    }

    /// How many different ones were seen.
    int size() {
        return size;
    }

    /// Where both are 0 a place is empty: of two numbers in as many as 48 bits tell apart, one is taken for the
    /// other.
    private static int low(long mixed) {
        int low = (int) mixed;
        return low == 0 && high(mixed) == 0 ? 1 : low;
    }

    private static short high(long mixed) {
        return (short) (mixed >>> Integer.SIZE);
    }

    /// Some of them, by 48 bits each.
    private static final class Table {

        private static final int FIRST_PLACES = 16;

        private int[] lows = new int[FIRST_PLACES];
        private short[] highs = new short[FIRST_PLACES];
        private int size;

        boolean contains(int low, short high) {
            int place = place(low, high);
            return lows[place] == low && highs[place] == high;
        }

        /// @return whether it was not there
        boolean add(int low, short high) {
            int place = place(low, high);
            if (lows[place] == low && highs[place] == high) {
                return false;
            }
            lows[place] = low;
            highs[place] = high;
            size++;
            // A quarter of all places is always empty.
            if (size * 4 > lows.length * 3) {
                grow();
            }
            return true;
        }

        private void grow() {
            int[] oldLows = lows;
            short[] oldHighs = highs;
            lows = new int[oldLows.length + oldLows.length / 4];
            highs = new short[lows.length];
            for (int i = 0; i < oldLows.length; i++) {
                if (oldLows[i] != 0 || oldHighs[i] != 0) {
                    int place = place(oldLows[i], oldHighs[i]);
                    lows[place] = oldLows[i];
                    highs[place] = oldHighs[i];
                }
            }
        }

        /// Where a number lies, or may be put.
        private int place(int low, short high) {
            long told = Integer.toUnsignedLong((high << Short.SIZE) | (low >>> Short.SIZE));
            int place = (int) ((told * lows.length) >>> Integer.SIZE);
            while ((lows[place] != 0 || highs[place] != 0) && (lows[place] != low || highs[place] != high)) {
                place = place + 1 == lows.length ? 0 : place + 1;
            }
            return place;
        }
    }
}
