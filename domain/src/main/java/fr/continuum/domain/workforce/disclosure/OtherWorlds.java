package fr.continuum.domain.workforce.disclosure;

import fr.continuum.domain.workforce.disclosure.ToldParts.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// How else people could be spread over parts while every sum that is told stays true. What it finds is proven by what
/// it finds: whole people, none fewer than nobody, the same sums. That it finds nothing proves nothing: it looks a
/// bounded while only, and no farther than [#MOST_PLACES] parts away, those of the smallest sums first.
///
/// People go from one part to another that stands in the same told sums, where there is one; else by linear programs.
final class OtherWorlds {

    /// How often a split of somebody is put right before it gives up.
    private static final int MOST_BRANCHES = 30;

    /// Beside those asked about.
    private static final int MOST_PLACES = 256;

    /// Work for one question, where nobody says how much.
    private static final long ENOUGH = 50_000_000L;

    private static final Comparator<Sum> SMALLEST =
            Comparator.<Sum>comparingInt(sum -> sum.parts().length).thenComparingInt(sum -> sum.parts()[0]);

    private final ToldParts told;

    /// @param counts how many people each part is of
    OtherWorlds(int[] counts) {
        this(new ToldParts(counts));
    }

    OtherWorlds(ToldParts told) {
        this.told = told;
    }

    /// From now on, the sum over these parts is told.
    void tell(BitSet parts) {
        told.tell(told.sum(parts));
    }

    /// A world in which the sum over these parts lies within bounds; empty where none was found.
    Optional<int[]> where(BitSet parts, int least, int greatest) {
        return find(parts, least, greatest, new Effort(ENOUGH)).map(world -> {
            int[] all = new int[told.size()];
            for (int part = 0; part < all.length; part++) {
                all[part] = told.count(part);
            }
            for (int i = 0; i < world.parts().length; i++) {
                all[world.parts()[i]] += world.moreAt(i);
            }
            return all;
        });
    }

    Optional<World> find(BitSet parts, int least, int greatest, Effort effort) {
        int count = told.count(parts);
        long lower = (long) least - count;
        long upper = greatest == Integer.MAX_VALUE ? Integer.MAX_VALUE : (long) greatest - count;
        if (lower > upper) {
            return Optional.empty();
        }
        if (lower <= 0 && upper >= 0) {
            return Optional.of(World.THIS_ONE);
        }
        int by = (int) (lower > 0 ? lower : upper);
        return swapped(parts, by)
                .or(() -> effort.isSpent() ? Optional.empty() : worked(parts, least, greatest, effort))
                .filter(world -> world.more(parts) >= lower && world.more(parts) <= upper && world.isTrue(told));
    }

    /// Of so many more, or fewer, who come from, or go to, parts alike.
    private Optional<World> swapped(BitSet parts, int by) {
        Map<Integer, Integer> moved = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        int left = Math.abs(by);
        for (int part = parts.nextSetBit(0); part >= 0 && left > 0; part = parts.nextSetBit(part + 1)) {
            if (told.mark(part) == 0) {
                // Nothing is told of it: people may come from anywhere.
                int people = by > 0 ? left : Math.min(left, told.count(part));
                moved.merge(part, by > 0 ? people : -people, Integer::sum);
                left -= people;
            } else if (seen.add(told.mark(part))) {
                BitSet outside = (BitSet) told.alike(part).clone();
                outside.andNot(parts);
                BitSet inside = (BitSet) told.alike(part).clone();
                inside.and(parts);
                BitSet from = by > 0 ? outside : inside;
                int to = (by > 0 ? inside : outside).nextSetBit(0);
                for (int one = from.nextSetBit(0); one >= 0 && to >= 0 && left > 0; one = from.nextSetBit(one + 1)) {
                    int people = Math.min(left, told.count(one));
                    moved.merge(one, -people, Integer::sum);
                    moved.merge(to, people, Integer::sum);
                    left -= people;
                }
            }
        }
        return left > 0 ? Optional.empty() : Optional.of(World.of(moved));
    }

    /// By linear programs over the parts that may have to move with these, so that told sums stay.
    private Optional<World> worked(BitSet parts, int least, int greatest, Effort effort) {
        BitSet unknown = new BitSet();
        parts.stream().filter(part -> !told.isSingle(part)).forEach(unknown::set);
        int sure = told.count(parts) - told.count(unknown);
        if (unknown.isEmpty() || greatest < sure) {
            return Optional.empty();
        }
        BitSet open = reach(unknown);
        int[] places = open.stream().toArray();
        // What several tell alike of these parts is one equation.
        Map<BitSet, Equation> equations = new LinkedHashMap<>();
        for (int place : places) {
            for (Sum sum : told.of(place)) {
                if (sum.isTold()) {
                    BitSet inside = new BitSet();
                    for (int part : sum.parts()) {
                        inside.set(part, open.get(part));
                    }
                    equations.computeIfAbsent(inside, _ -> new Equation(row(inside, places), 0, told.count(inside)));
                }
            }
        }
        List<Equation> all = new ArrayList<>(equations.values());
        double[] asked = row(unknown, places);
        all.add(new Equation(asked, -1, Math.max(0, least - sure)));
        if (greatest < Integer.MAX_VALUE) {
            all.add(new Equation(asked, 1, greatest - sure));
        }
        return new WholeSolution(all, places.length, MOST_BRANCHES, effort)
                .find()
                .map(found -> {
                    Map<Integer, Integer> moved = new HashMap<>();
                    for (int i = 0; i < places.length; i++) {
                        moved.put(places[i], found[i] - told.count(places[i]));
                    }
                    return World.of(moved);
                });
    }

    private BitSet reach(BitSet from) {
        BitSet reached = (BitSet) from.clone();
        int room = MOST_PLACES;
        Set<Sum> seen = new HashSet<>();
        PriorityQueue<Sum> next = new PriorityQueue<>(SMALLEST);
        from.stream().forEach(part -> add(part, seen, next));
        while (room > 0 && !next.isEmpty()) {
            for (int part : next.remove().parts()) {
                if (room > 0 && !reached.get(part) && !told.isSingle(part)) {
                    reached.set(part);
                    room--;
                    add(part, seen, next);
                }
            }
        }
        return reached;
    }

    private void add(int part, Set<Sum> seen, PriorityQueue<Sum> next) {
        for (Sum sum : told.of(part)) {
            if (sum.isTold() && seen.add(sum)) {
                next.add(sum);
            }
        }
    }

    private static double[] row(BitSet parts, int[] places) {
        double[] row = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            row[i] = parts.get(places[i]) ? 1 : 0;
        }
        return row;
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
