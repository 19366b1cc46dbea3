package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/// What can be thought otherwise of two nights at once: a place hidden on both that did not move goes the same way on
/// both, and what moved goes its own way on each.
final class TwoThoughts {

    private static final int NOWHERE = -1;
    /// In place of a place: each night has a way of its own between the two knots.
    private static final int APART = -2;

    private final Grid grid;
    private final int[] counts;
    private final BitSet shared;
    private int[] through;
    private NightThought night;
    private NightThought other;

    /// @param counts of the shared places, which are those of both nights
    /// @param shared hidden on both nights, and did not move
    /// @param night the one the place asked about is of
    TwoThoughts(Grid grid, int[] counts, BitSet shared, NightThought night, NightThought other) {
        this.grid = grid;
        this.counts = counts;
        this.shared = shared;
        this.through = new int[grid.size()];
        this.night = night;
        this.other = other;
    }

    /// The places thought otherwise so far, on both nights alike.
    BitSet places() {
        return Grid.used(through);
    }

    /// And those on one night alone: the one asked about, or the other.
    BitSet placesApart(boolean ofOther) {
        return (ofOther ? other : night).places();
    }

    /// Thinks one more from knot to knot on both nights.
    boolean sendOnBoth(int from, int to) {
        return attempt(() -> walk(from, to));
    }

    /// Thinks one more from knot to knot on the night asked about, and nothing more on the other: there, what was
    /// thought on the way has to come back.
    boolean sendOnOne(int from, int to) {
        return night.send(from, to) || attempt(() -> walk(from, to) && other.send(to, from));
    }

    private boolean attempt(BooleanSupplier attempt) {
        int[] throughBefore = through.clone();
        NightThought nightBefore = night.copy();
        NightThought otherBefore = other.copy();
        boolean success = attempt.getAsBoolean();
        if (!success) {
            through = throughBefore;
            night = nightBefore;
            other = otherBefore;
        }
        return success;
    }

    private boolean walk(int from, int to) {
        int[] last = new int[grid.knots()];
        int[] by = search(from, last);
        if (by[to] == NOWHERE) {
            return false;
        }
        for (int knot = to; knot != from; knot = last[knot]) {
            if (by[knot] == APART) {
                if (!night.send(last[knot], knot) || !other.send(last[knot], knot)) {
                    return false;
                }
            } else {
                through[by[knot]] += grid.to(by[knot]) == knot ? 1 : -1;
            }
        }
        return true;
    }

    private int[] search(int from, int[] last) {
        int[] by = new int[grid.knots()];
        Arrays.fill(by, NOWHERE);
        Queue<Integer> knots = new ArrayDeque<>();
        knots.add(from);
        while (!knots.isEmpty()) {
            int knot = knots.remove();
            for (int place = shared.nextSetBit(0); place >= 0; place = shared.nextSetBit(place + 1)) {
                boolean along = grid.from(place) == knot;
                boolean against = grid.to(place) == knot && counts[place] + through[place] > 0;
                if (along || against) {
                    reach(knot, grid.other(place, knot), place, from, by, last, knots);
                }
            }
            BitSet apart = night.reach(knot);
            apart.and(other.reach(knot));
            apart.stream().forEach(next -> reach(knot, next, APART, from, by, last, knots));
        }
        return by;
    }

    private static void reach(int knot, int next, int place, int from, int[] by, int[] last, Queue<Integer> knots) {
        if (next != from && by[next] == NOWHERE) {
            by[next] = place;
            last[next] = knot;
            knots.add(next);
        }
    }
}
