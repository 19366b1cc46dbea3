package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which sums over parts are told, by the parts they are over: what else has to move where one part does. Two parts
/// that stand in the same told sums are alike: people may be thought to be in one or in the other. Not for use by
/// several threads.
final class ToldParts {

    private final int[] counts;
    private final Map<BitSet, Sum> sums = new LinkedHashMap<>();
    private final List<List<Sum>> byPart = new ArrayList<>();
    /// By the sums a part stands in: the same where they are the same, and hardly ever elsewhere.
    private final long[] marks;
    private final Map<Long, BitSet> alike = new HashMap<>();

    /// A sum that is or may be told.
    static final class Sum {

        private final int[] parts;
        private final int people;
        private final long mark;
        private int told;

        private Sum(int[] parts, int people, long mark) {
            this.parts = parts;
            this.people = people;
            this.mark = mark;
        }

        int[] parts() {
            return parts;
        }

        int people() {
            return people;
        }

        boolean isTold() {
            return told > 0;
        }
    }

    /// @param counts how many people each part is of
    ToldParts(int[] counts) {
        this.counts = counts.clone();
        this.marks = new long[counts.length];
        BitSet all = new BitSet();
        all.set(0, counts.length);
        alike.put(0L, all);
        for (int i = 0; i < counts.length; i++) {
            byPart.add(new ArrayList<>(4));
        }
    }

    Sum sum(BitSet parts) {
        Sum known = sums.get(parts);
        if (known != null) {
            return known;
        }
        int[] places = parts.stream().toArray();
        int people = 0;
        for (int place : places) {
            people += counts[place];
        }
        Sum sum = new Sum(places, people, spread(sums.size() + 1L));
        sums.put((BitSet) parts.clone(), sum);
        for (int place : places) {
            byPart.get(place).add(sum);
        }
        return sum;
    }

    /// Spreads numbers that follow one another over all numbers (SplitMix64).
    private static long spread(long number) {
        long mark = number * 0x9E3779B97F4A7C15L;
        mark = (mark ^ (mark >>> 30)) * 0xBF58476D1CE4E5B9L;
        mark = (mark ^ (mark >>> 27)) * 0x94D049BB133111EBL;
        return mark ^ (mark >>> 31);
    }

    /// Told once more, by another figure perhaps.
    void tell(Sum sum) {
        if (sum.told++ == 0) {
            move(sum, sum.mark);
        }
    }

    void untell(Sum sum) {
        if (--sum.told == 0) {
            move(sum, -sum.mark);
        }
    }

    private void move(Sum sum, long by) {
        for (int part : sum.parts) {
            BitSet left = alike(part);
            left.clear(part);
            if (left.isEmpty()) {
                alike.remove(marks[part]);
            }
            marks[part] += by;
            alike.computeIfAbsent(marks[part], _ -> new BitSet()).set(part);
        }
    }

    /// The part itself, and all that stand in the same told sums.
    BitSet alike(int part) {
        return alike.getOrDefault(marks[part], new BitSet());
    }

    /// What marks those alike.
    long mark(int part) {
        return marks[part];
    }

    /// The sums over a part, told or not.
    List<Sum> of(int part) {
        return byPart.get(part);
    }

    int count(int part) {
        return counts[part];
    }

    int count(BitSet parts) {
        int people = 0;
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            people += counts[part];
        }
        return people;
    }

    int size() {
        return counts.length;
    }

    /// Whether it is told by itself.
    boolean isSingle(int part) {
        for (Sum sum : byPart.get(part)) {
            if (sum.parts.length == 1 && sum.isTold()) {
                return true;
            }
        }
        return false;
    }

    /// Every part that has something told in common with these, in one step or several.
    BitSet near(BitSet parts) {
        BitSet near = (BitSet) parts.clone();
        BitSet left = (BitSet) parts.clone();
        Map<Sum, Boolean> seen = new HashMap<>();
        for (int part = left.nextSetBit(0); part >= 0; part = left.nextSetBit(0)) {
            left.clear(part);
            for (Sum sum : byPart.get(part)) {
                if (sum.isTold() && seen.put(sum, true) == null) {
                    for (int other : sum.parts) {
                        if (!near.get(other)) {
                            near.set(other);
                            left.set(other);
                        }
                    }
                }
            }
        }
        return near;
    }
}
