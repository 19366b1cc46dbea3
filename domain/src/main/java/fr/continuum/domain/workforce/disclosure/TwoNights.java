package fr.continuum.domain.workforce.disclosure;

import java.util.BitSet;

/// Tonight's table beside the one that was published last, as somebody sees them who knows *which* figures did not
/// move in between: what was told one night and did not move is told on both. A small figure hidden on either night
/// must be open to other thoughts all the same.
final class TwoNights {

    private final Grid grid;
    private final int[] before;
    private final int[] now;
    private final BitSet hiddenBefore = new BitSet();
    private final BitSet moved = new BitSet();
    private final int thresholdBefore;
    private final int threshold;

    TwoNights(Grid grid, Release last, int[] now, int threshold) {
        this.grid = grid;
        this.before = grid.counts(last.table());
        this.now = now;
        this.thresholdBefore = last.threshold();
        this.threshold = threshold;
        for (int place = 0; place < now.length; place++) {
            moved.set(place, before[place] != now[place]);
            hiddenBefore.set(place, last.hidden().contains(grid.cell(place)));
        }
    }

    BitSet hiddenBefore() {
        return hiddenBefore;
    }

    /// All else that can be hidden to any avail: what did not move is told by the other night.
    BitSet moved() {
        return moved;
    }

    /// Whether every figure that is small and hidden on either night stays so, where these are hidden tonight.
    boolean cover(BitSet hidden) {
        for (int place = 0; place < now.length; place++) {
            if (!coversNow(place, hidden) || !coversBefore(place, hidden)) {
                return false;
            }
        }
        return true;
    }

    /// What was told last night, under a lower threshold, and did not move leaves nothing to cover.
    private boolean coversNow(int place, BitSet hidden) {
        boolean isToldAlready = !hiddenBefore.get(place) && !moved.get(place);
        return !Release.isSmall(now[place], threshold)
                || isToldAlready
                || isOpen(place, new Small(now[place], threshold), now, hidden, before, hiddenBefore);
    }

    private boolean coversBefore(int place, BitSet hidden) {
        if (!hiddenBefore.get(place) || !Release.isSmall(before[place], thresholdBefore)) {
            return true;
        }
        boolean isToldTonight = !hidden.get(place) && !moved.get(place);
        return !isToldTonight
                && isOpen(place, new Small(before[place], thresholdBefore), before, hiddenBefore, now, hidden);
    }

    private boolean isOpen(int place, Small small, int[] counts, BitSet hidden, int[] otherCounts, BitSet otherHidden) {
        return goes(place, grid.to(place), grid.from(place), small.up(), counts, hidden, otherCounts, otherHidden)
                && goes(
                        place,
                        grid.from(place),
                        grid.to(place),
                        small.down(),
                        counts,
                        hidden,
                        otherCounts,
                        otherHidden);
    }

    private boolean goes(
            int place,
            int from,
            int to,
            int times,
            int[] counts,
            BitSet hidden,
            int[] otherCounts,
            BitSet otherHidden) {
        BitSet shared = (BitSet) hidden.clone();
        shared.and(otherHidden);
        shared.andNot(moved);
        shared.clear(place);
        BitSet own = own(hidden);
        own.clear(place);
        TwoThoughts thoughts = new TwoThoughts(
                grid,
                counts,
                shared,
                new NightThought(grid, counts, own),
                new NightThought(grid, otherCounts, own(otherHidden)));
        for (int sent = 0; sent < times; sent++) {
            boolean isSent = moved.get(place) ? thoughts.sendOnOne(from, to) : thoughts.sendOnBoth(from, to);
            if (!isSent) {
                return false;
            }
        }
        return true;
    }

    private BitSet own(BitSet hidden) {
        BitSet own = (BitSet) hidden.clone();
        own.and(moved);
        return own;
    }
}
