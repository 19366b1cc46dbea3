package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How else people could be spread over parts while every sum that is told stays true. What it finds is proven by what
/// it finds: whole people, none fewer than nobody, the same sums. That it finds nothing proves nothing: it looks a
/// bounded while only.
final class OtherWorlds {

    /// How often a split of somebody is put right before it gives up.
    private static final int MOST_BRANCHES = 30;

    private final int[] counts;
    private final BitSet known = new BitSet();
    private final Set<BitSet> told = new LinkedHashSet<>();

    /// @param counts how many people each part is of
    OtherWorlds(int[] counts) {
        this.counts = counts.clone();
    }

    /// From now on, the sum over these parts is told.
    void tell(BitSet parts) {
        if (parts.cardinality() == 1) {
            known.or(parts);
        } else {
            told.add((BitSet) parts.clone());
        }
    }

    /// A world in which the sum over these parts lies within bounds; empty where none was found.
    Optional<int[]> where(BitSet parts, int least, int greatest) {
        BitSet unknown = (BitSet) parts.clone();
        unknown.andNot(known);
        int sure = count(parts) - count(unknown);
        if (unknown.isEmpty()) {
            return sure >= least && sure <= greatest ? Optional.of(counts.clone()) : Optional.empty();
        }
        BitSet open = reach(unknown);
        int[] places = open.stream().toArray();
        // What nights told alike, but for parts that are known, is one equation.
        Set<BitSet> sums = new LinkedHashSet<>();
        for (BitSet sum : told) {
            BitSet inside = (BitSet) sum.clone();
            inside.and(open);
            sums.add(inside);
        }
        List<Equation> equations = new ArrayList<>();
        sums.stream()
                .filter(inside -> !inside.isEmpty())
                .forEach(inside -> equations.add(new Equation(row(inside, places), 0, count(inside))));
        double[] asked = row(unknown, places);
        equations.add(new Equation(asked, -1, Math.max(0, least - sure)));
        if (greatest < Integer.MAX_VALUE) {
            equations.add(new Equation(asked, 1, greatest - sure));
        }
        return greatest - sure < 0
                ? Optional.empty()
                : new WholeSolution(equations, places.length, MOST_BRANCHES)
                        .find()
                        .map(found -> world(places, found))
                        .filter(world -> isTrue(world, parts, least, greatest));
    }

    /// Everything that may have to move with these parts, so that told sums stay.
    private BitSet reach(BitSet from) {
        BitSet reached = (BitSet) from.clone();
        boolean grew = true;
        while (grew) {
            int before = reached.cardinality();
            told.stream().filter(reached::intersects).toList().forEach(reached::or);
            reached.andNot(known);
            grew = reached.cardinality() > before;
        }
        return reached;
    }

    private static double[] row(BitSet parts, int[] places) {
        double[] row = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            row[i] = parts.get(places[i]) ? 1 : 0;
        }
        return row;
    }

    private int[] world(int[] places, int[] found) {
        int[] world = counts.clone();
        for (int i = 0; i < places.length; i++) {
            world[places[i]] = found[i];
        }
        return world;
    }

    private boolean isTrue(int[] world, BitSet parts, int least, int greatest) {
        int sum = sum(world, parts);
        return sum >= least
                && sum <= greatest
                && parts(world).stream().allMatch(part -> world[part] >= 0)
                && known.stream().allMatch(part -> world[part] == counts[part])
                && told.stream().allMatch(one -> sum(world, one) == count(one));
    }

    private static BitSet parts(int[] world) {
        BitSet all = new BitSet();
        all.set(0, world.length);
        return all;
    }

    private int count(BitSet parts) {
        return sum(counts, parts);
    }

    static int sum(int[] world, BitSet parts) {
        return parts.stream().map(part -> world[part]).sum();
    }

    /// One told sum, or one bound, over all that may move.
    static final class Equation {

        private final double[] row;
        private final int extra;
        private final int right;

        /// @param extra what makes it an inequality: 1 where the left side may be less, −1 where it may be
        /// more
        Equation(double[] row, int extra, int right) {
            this.row = row.clone();
            this.extra = extra;
            this.right = right;
        }

        double at(int unknown) {
            return row[unknown];
        }

        int extra() {
            return extra;
        }

        int right() {
            return right;
        }
    }
}
