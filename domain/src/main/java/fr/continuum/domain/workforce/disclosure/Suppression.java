package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;

/// Hides places of a grid, one circle at a time, until small figures have the leeway they need. What a total tells is
/// worth more than what a cell does, and a large figure a little more than a small one.
final class Suppression {

    private static final int CELL = 100;
    private static final int TOTAL = 5 * CELL;
    private static final int GRAND_TOTAL = 4 * TOTAL;
    private static final int MOST_FOR_SIZE = CELL / 2;

    private final Grid grid;
    private final int[] counts;
    private final BitSet hidden = new BitSet();

    Suppression(Grid grid, int[] counts) {
        this.grid = grid;
        this.counts = counts;
    }

    BitSet hidden() {
        return hidden;
    }

    /// What these hidden places leave open.
    Leeway leeway() {
        return new Leeway(grid, hidden, counts);
    }

    /// Hides as little more as covers this small figure, by circles of places through it. There always are some:
    /// the place, the totals of its row and its column and the grand total can be thought more without end, and
    /// each holds as many as the place.
    void cover(int place, Small small) {
        surround(place, grid.to(place), grid.from(place), small.up());
        surround(place, grid.from(place), grid.to(place), small.down());
    }

    private void surround(int place, int from, int to, int needed) {
        Flow flow = new Flow(grid, counts, place);
        int left = needed;
        while (left > 0) {
            Flow.Way way = flow.send(from, to, left, left, prices());
            if (way.carries() == 0) {
                way = flow.send(from, to, left, 1, prices());
            }
            hidden.or(way.places());
            left -= way.carries();
        }
    }

    private int[] prices() {
        int[] prices = new int[grid.size()];
        for (int place = 0; place < prices.length; place++) {
            prices[place] = hidden.get(place) ? 0 : loss(place);
        }
        return prices;
    }

    int count(int place) {
        return counts[place];
    }

    /// What is lost where a place is hidden.
    int loss(int place) {
        Cell cell = grid.cell(place);
        int kind = cell.equals(Cell.GRAND_TOTAL) ? GRAND_TOTAL : cell.isTotal() ? TOTAL : CELL;
        return kind + Math.min(counts[place], MOST_FOR_SIZE);
    }
}
