package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;

/// Tonight's table beside the one that was published last, as somebody sees them who knows *which* figures did not move
/// in between: what was told one night and did not move is told on both. A small figure hidden on either night must have
/// its leeway all the same.
final class TwoNights {

    private final Grid grid;
    private final int[] before;
    private final int[] now;
    private final int[] least;
    private final BitSet hiddenBefore;
    private final BitSet moved = new BitSet();
    private final int thresholdBefore;
    private final int threshold;

    TwoNights(Grid grid, Release last, int[] now, int threshold) {
        this.grid = grid;
        this.before = grid.counts(last.table());
        this.now = now;
        this.least = new int[now.length];
        this.hiddenBefore = new BitSet();
        this.thresholdBefore = last.threshold();
        this.threshold = threshold;
        for (int place = 0; place < now.length; place++) {
            least[place] = Math.min(before[place], now[place]);
            moved.set(place, before[place] != now[place]);
            hiddenBefore.set(place, last.hidden().contains(grid.cell(place)));
        }
    }

    BitSet hiddenBefore() {
        return (BitSet) hiddenBefore.clone();
    }

    /// Places that are small and hidden on either night: those that need leeway.
    BitSet small() {
        BitSet small = new BitSet();
        for (int place = 0; place < now.length; place++) {
            small.set(place, isSmallNow(place) || isSmallBefore(place));
        }
        return small;
    }

    private boolean isSmallNow(int place) {
        return Release.isSmall(now[place], threshold);
    }

    private boolean isSmallBefore(int place) {
        return hiddenBefore.get(place) && Release.isSmall(before[place], thresholdBefore);
    }

    /// Whether the figure of this place stays covered on both nights, where these are hidden tonight.
    boolean covers(int place, BitSet hidden) {
        return (!isSmallNow(place) || coversNow(place, hidden))
                && (!isSmallBefore(place) || coversBefore(place, hidden));
    }

    private boolean coversNow(int place, BitSet hidden) {
        if (!hiddenBefore.get(place) && !moved.get(place)) {
            return true; // Told last night, under a lower threshold: there is nothing left to cover.
        }
        return together(place, new Small(now[place], threshold), hidden)
                || (tonight(place, new Small(now[place], threshold), hidden)
                        && (moved.get(place) || earlier(place, new Small(now[place], threshold))));
    }

    private boolean coversBefore(int place, BitSet hidden) {
        Small small = new Small(before[place], thresholdBefore);
        if (together(place, small, hidden)) {
            return true;
        }
        return earlier(place, small) && (moved.get(place) || (hidden.get(place) && tonight(place, small, hidden)));
    }

    /// By circles of places hidden on both nights, which can be thought otherwise on both alike.
    private boolean together(int place, Small small, BitSet hidden) {
        BitSet open = hiddenBefore();
        open.and(hidden);
        return open.get(place) && new Leeway(grid, open, least).covers(place, small);
    }

    /// By circles of places that moved: tonight's can be thought otherwise without the other night's.
    private boolean tonight(int place, Small small, BitSet hidden) {
        return new Leeway(grid, free(place, hidden), now).covers(place, small);
    }

    private boolean earlier(int place, Small small) {
        return new Leeway(grid, free(place, hiddenBefore), before).covers(place, small);
    }

    private BitSet free(int place, BitSet hidden) {
        BitSet free = (BitSet) hidden.clone();
        free.and(moved);
        free.set(place);
        return free;
    }

    /// Hides more of what moved, so that this place is covered tonight; false where that does not do it.
    boolean cover(int place, Suppression suppression) {
        Small small = isSmallNow(place) ? new Small(now[place], threshold) : new Small(before[place], thresholdBefore);
        BitSet allowed = (BitSet) moved.clone();
        allowed.set(place);
        return suppression.cover(place, small, allowed) && covers(place, suppression.hidden());
    }
}
