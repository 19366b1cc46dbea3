package fr.continuum.adapters.files.ledger;

/// Many numbers in little memory: which were seen. Not for use by several threads.
final class SeenNumbers {

    private static final long MIXED = 0x9e3779b97f4a7c15L;

    /// 0 stands for an empty place.
    private long[] places = new long[1 << 10];

    private int size;
    private boolean zero;

    boolean contains(long number) {
        return number == 0 ? zero : places[place(places, number)] == number;
    }

    void add(long number) {
        if (number == 0) {
            zero = true;
            return;
        }
        int place = place(places, number);
        if (places[place] == number) {
            return;
        }
        places[place] = number;
        size++;
        if (size * 2 > places.length) {
            long[] more = new long[places.length * 2];
            for (long one : places) {
                if (one != 0) {
                    more[place(more, one)] = one;
                }
            }
            places = more;
        }
    }

    /// Where a number lies, or may be put: half of all places are always empty.
    private static int place(long[] places, long number) {
        long mixed = number * MIXED;
        int place = (int) (mixed >>> 32) & (places.length - 1);
        while (places[place] != 0 && places[place] != number) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
