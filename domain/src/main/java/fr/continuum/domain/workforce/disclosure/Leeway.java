package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;
import java.util.Optional;

/// How far a hidden figure of one table can be thought to be from what it is, when all sums must stay true: the
/// greatest flow around it, through hidden places. Figures are never thought under nothing, nor bounded above.
final class Leeway {

    private final Grid grid;
    private final int[] counts;
    private final int[] prices;

    /// @param hidden places that may be thought otherwise
    /// @param counts what is there: how far each may be thought down
    Leeway(Grid grid, BitSet hidden, int[] counts) {
        this.grid = grid;
        this.counts = counts;
        this.prices = new int[grid.size()];
        for (int place = 0; place < prices.length; place++) {
            prices[place] = hidden.get(place) ? 0 : Flow.CLOSED;
        }
    }

    /// The places by which a small figure can be thought to be of enough people, and to be another small one;
    /// empty where it cannot.
    Optional<BitSet> covering(int place, Small small) {
        Optional<BitSet> up = around(place, grid.to(place), grid.from(place), small.up());
        Optional<BitSet> down = around(place, grid.from(place), grid.to(place), small.down());
        up.ifPresent(places -> down.ifPresent(places::or));
        return up.filter(_ -> down.isPresent());
    }

    /// Whether it can be thought otherwise at all; a figure that cannot follows from those that are told.
    boolean isOpen(int place) {
        return around(place, grid.to(place), grid.from(place), 1).isPresent()
                || (counts[place] > 0
                        && around(place, grid.from(place), grid.to(place), 1).isPresent());
    }

    private Optional<BitSet> around(int place, int from, int to, int needed) {
        Flow flow = new Flow(grid, counts, place);
        int left = needed;
        while (left > 0) {
            int more = flow.send(from, to, left, 1, prices).carries();
            if (more == 0) {
                return Optional.empty();
            }
            left -= more;
        }
        return Optional.of(flow.places());
    }
}
