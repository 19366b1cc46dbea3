package fr.continuum.domain.workforce.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/// What is thought to go around in the grid, besides through the place asked about: ways from knot to knot, each the
/// cheapest there is, added up. Along a place there is no end to what can be thought more; against it, there is what
/// it holds.
final class Flow {

    /// The price of a place no way may take.
    static final int CLOSED = -1;

    private static final int NOWHERE = -1;
    private static final long UNREACHED = Long.MAX_VALUE;
    /// More than the places of any way: the price decides, then the number of places.
    private static final long PER_PRICE = 1 << 20;

    private final Grid grid;
    private final int[] counts;
    private final int without;
    private final int[] through;

    /// @param counts how many each place holds
    Flow(Grid grid, int[] counts, int without) {
        this.grid = grid;
        this.counts = counts;
        this.without = without;
        this.through = new int[grid.size()];
    }

    /// The places of a way and how much more goes along it; nothing where there is none.
    record Way(BitSet places, int carries) {}

    /// One more way.
    ///
    /// @param enough how much is wanted at most
    /// @param atLeast what each place of the way can carry
    /// @param prices of the places, [#CLOSED] for those not to be taken
    Way send(int from, int to, int enough, int atLeast, int[] prices) {
        int[] by = cheapest(from, to, atLeast, prices);
        BitSet places = new BitSet();
        int carries = enough;
        for (int knot = to; by[knot] != NOWHERE && knot != from; knot = other(by[knot], knot)) {
            places.set(by[knot]);
            carries = Math.min(carries, capacity(by[knot], other(by[knot], knot)));
        }
        if (places.isEmpty()) {
            return new Way(places, 0);
        }
        for (int knot = to; knot != from; knot = other(by[knot], knot)) {
            through[by[knot]] += grid.to(by[knot]) == knot ? carries : -carries;
        }
        return new Way(places, carries);
    }

    /// Where anything goes around, all ways together.
    BitSet places() {
        return Grid.used(through);
    }

    /// The place by which each knot is reached most cheaply (Dijkstra).
    private int[] cheapest(int from, int to, int atLeast, int[] prices) {
        int[] by = new int[grid.knots()];
        long[] costs = new long[grid.knots()];
        BitSet settled = new BitSet();
        Arrays.fill(by, NOWHERE);
        Arrays.fill(costs, UNREACHED);
        costs[from] = 0;
        for (int knot = from; knot != NOWHERE && knot != to; knot = nearest(costs, settled)) {
            settled.set(knot);
            for (int place = 0; place < grid.size(); place++) {
                int next = other(place, knot);
                if (next != NOWHERE
                        && place != without
                        && prices[place] != CLOSED
                        && capacity(place, knot) >= atLeast) {
                    long cost = costs[knot] + prices[place] * PER_PRICE + 1;
                    if (cost < costs[next]) {
                        costs[next] = cost;
                        by[next] = place;
                    }
                }
            }
        }
        return by;
    }

    private static int nearest(long[] costs, BitSet settled) {
        int nearest = NOWHERE;
        for (int knot = 0; knot < costs.length; knot++) {
            if (!settled.get(knot)
                    && costs[knot] != UNREACHED
                    && (nearest == NOWHERE || costs[knot] < costs[nearest])) {
                nearest = knot;
            }
        }
        return nearest;
    }

    private int other(int place, int knot) {
        int from = grid.from(place);
        int to = grid.to(place);
        return from == knot ? to : to == knot ? from : NOWHERE;
    }

    private int capacity(int place, int knot) {
        return grid.from(place) == knot ? Integer.MAX_VALUE : counts[place] + through[place];
    }
}
