package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Queue;

/// What can be thought otherwise of one night without touching the other: the hidden places that moved in between.
final class NightThought {

    private static final int NOWHERE = -1;

    private final Grid grid;
    private final int[] counts;
    private final BitSet open;
    private final int[] through;

    /// @param open hidden places that moved
    NightThought(Grid grid, int[] counts, BitSet open) {
        this(grid, counts, open, new int[grid.size()]);
    }

    private NightThought(Grid grid, int[] counts, BitSet open, int[] through) {
        this.grid = grid;
        this.counts = counts;
        this.open = open;
        this.through = through;
    }

    NightThought copy() {
        return new NightThought(grid, counts, open, through.clone());
    }

    /// The places thought otherwise so far.
    BitSet places() {
        return Grid.used(through);
    }

    /// The knots one more can be thought to go to from here.
    BitSet reach(int from) {
        BitSet reached = new BitSet();
        int[] by = search(from);
        for (int knot = 0; knot < by.length; knot++) {
            reached.set(knot, knot == from || by[knot] != NOWHERE);
        }
        return reached;
    }

    /// Thinks one more from knot to knot; false, and nothing is thought, where there is no way.
    boolean send(int from, int to) {
        int[] by = search(from);
        if (from != to && by[to] == NOWHERE) {
            return false;
        }
        for (int knot = to; knot != from; knot = grid.other(by[knot], knot)) {
            through[by[knot]] += grid.to(by[knot]) == knot ? 1 : -1;
        }
        return true;
    }

    private int[] search(int from) {
        int[] by = new int[grid.knots()];
        Arrays.fill(by, NOWHERE);
        Queue<Integer> knots = new ArrayDeque<>();
        knots.add(from);
        while (!knots.isEmpty()) {
            int knot = knots.remove();
            for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
                boolean along = grid.from(place) == knot;
                boolean against = grid.to(place) == knot && counts[place] + through[place] > 0;
                if (along || against) {
                    int next = grid.other(place, knot);
                    if (next != from && by[next] == NOWHERE) {
                        by[next] = place;
                        knots.add(next);
                    }
                }
            }
        }
        return by;
    }
}
