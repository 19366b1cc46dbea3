package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;

/// How far a hidden figure can be thought to be from what it is, when some places of the grid are hidden and all sums
/// must stay true: the greatest flow around it. Figures are never thought under nothing, nor bounded above.
final class Leeway {

    private final Grid grid;
    private final int[] counts;
    private final int[] prices;

    /// @param open places that may be thought otherwise
    /// @param counts what is there: how far each may be thought down
    Leeway(Grid grid, BitSet open, int[] counts) {
        this.grid = grid;
        this.counts = counts;
        this.prices = new int[grid.size()];
        for (int place = 0; place < prices.length; place++) {
            prices[place] = open.get(place) ? 0 : Flow.CLOSED;
        }
    }

    /// Whether a figure of some, too few people can be thought to be of enough, and to be another that is too few:
    /// who knows it to be small does not know how small.
    boolean covers(int place, Small small) {
        return up(place, small.up()) >= small.up() && down(place, small.down()) >= small.down();
    }

    /// Whether the figure follows from the others, though it is hidden.
    boolean isNone(int place) {
        return up(place, 1) == 0 && down(place, 1) == 0;
    }

    private int up(int place, int enough) {
        return around(place, grid.to(place), grid.from(place), enough);
    }

    private int down(int place, int enough) {
        return around(place, grid.from(place), grid.to(place), Math.min(enough, counts[place]));
    }

    private int around(int place, int from, int to, int enough) {
        Flow flow = new Flow(grid, counts, place);
        int found = 0;
        int more = 1;
        while (found < enough && more > 0) {
            more = flow.send(from, to, enough - found, 1, prices).carries();
            found += more;
        }
        return found;
    }
}
