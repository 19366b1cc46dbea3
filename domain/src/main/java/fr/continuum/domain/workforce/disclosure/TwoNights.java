package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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

    /// Every figure that is small and hidden on either night. What was told last night, under a lower threshold,
    /// and did not move leaves nothing to cover.
    List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (int place = 0; place < now.length; place++) {
            int asked = place;
            if (Release.isSmall(now[place], threshold) && (hiddenBefore.get(place) || moved.get(place))) {
                Small small = new Small(now[place], threshold);
                covers.add(hidden -> covering(asked, small, hidden, false));
            }
            if (Release.isSmall(before[place], thresholdBefore) && hiddenBefore.get(place)) {
                Small small = new Small(before[place], thresholdBefore);
                covers.add(hidden -> hidden.get(asked) || moved.get(asked)
                        ? covering(asked, small, hidden, true)
                        : Optional.empty());
            }
        }
        return covers;
    }

    /// @param ofLast whether the figure is one of last night's
    private Optional<BitSet> covering(int place, Small small, BitSet hidden, boolean ofLast) {
        Optional<BitSet> up = around(place, grid.to(place), grid.from(place), small.up(), hidden, ofLast);
        Optional<BitSet> down = around(place, grid.from(place), grid.to(place), small.down(), hidden, ofLast);
        up.ifPresent(places -> down.ifPresent(places::or));
        return up.filter(_ -> down.isPresent());
    }

    private Optional<BitSet> around(int place, int from, int to, int times, BitSet hidden, boolean ofLast) {
        BitSet shared = and(hiddenBefore, hidden);
        shared.andNot(moved);
        shared.clear(place);
        BitSet ownBefore = and(hiddenBefore, moved);
        BitSet ownNow = and(hidden, moved);
        (ofLast ? ownBefore : ownNow).clear(place);
        NightThought last = new NightThought(grid, before, ownBefore);
        NightThought tonight = new NightThought(grid, now, ownNow);
        TwoThoughts thoughts = ofLast
                ? new TwoThoughts(grid, now, shared, last, tonight)
                : new TwoThoughts(grid, now, shared, tonight, last);
        for (int sent = 0; sent < times; sent++) {
            if (!(moved.get(place) ? thoughts.sendOnOne(from, to) : thoughts.sendOnBoth(from, to))) {
                return Optional.empty();
            }
        }
        BitSet places = thoughts.places();
        places.or(thoughts.placesApart(ofLast));
        places.set(place);
        return Optional.of(places);
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
