package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Which figures may be told beside tables of the same people that are told already (R34), where they are sums over
/// parts that no table holds: what each objective gets of trainings that departments plan. A figure of some people,
/// and of too few, is hidden; others are hidden besides, the smallest first, until each figure of too few, wherever it
/// is hidden, could be thought to be of enough people and to be another small one, with all that is told at hand; and
/// until nothing that is told, taken off something else that is, leaves too few.
///
/// Each such thought is found as a world of whole people in which everything told is true ([OtherWorlds]): what is
/// told is proven safe. Where none is found in a while, more is hidden than perhaps need be: at worst all that has
/// people in common with the figure, in one step or several. What need not be hidden after all is told again, the
/// largest first. What follows from all that was told before is known: to hide it hides nothing, and a figure that was
/// told cannot be kept any more.
public final class SumsTogether {

    private final int[] counts;
    private final int threshold;
    /// Parts that are told one by one, or follow.
    private final BitSet known = new BitSet();
    /// What else is told: sums over parts that are not known.
    private final Set<BitSet> told = new LinkedHashSet<>();
    private final List<BitSet> hidden;

    /// @param counts how many people each part is of
    /// @param threshold the least figure that is told
    /// @param told sums that are told whatever is decided here
    /// @param hidden sums that are hidden whatever is decided here
    public SumsTogether(int[] counts, int threshold, Collection<BitSet> told, Collection<BitSet> hidden) {
        this.counts = counts.clone();
        this.threshold = threshold;
        this.hidden = List.copyOf(hidden);
        int before;
        do {
            before = known.cardinality();
            told.stream()
                    .map(this::unknown)
                    .filter(sum -> sum.cardinality() == 1)
                    .forEach(known::or);
        } while (known.cardinality() > before);
        told.stream().map(this::unknown).filter(sum -> !sum.isEmpty()).forEach(this.told::add);
    }

    /// Those to be hidden.
    ///
    /// @param figures each of one or several sums, which are told together or not at all
    public <F extends Comparable<F>> Set<F> hide(SortedMap<F, List<BitSet>> figures) {
        return hide(figures, Set.of(), Map.of());
    }

    /// Those to be hidden.
    ///
    /// @param figures each of one or several sums, which are told together or not at all
    /// @param first those to be tried hidden first; what of them need not be is told
    /// @param worth what is worth more is hidden after what is worth less; nothing where it is not said
    public <F extends Comparable<F>> Set<F> hide(
            SortedMap<F, List<BitSet>> figures, Set<F> first, Map<F, Integer> worth) {
        return new Deciding<>(figures, worth).hidden(first);
    }

    /// One set of figures on its way to what is hidden of it. Not for use by several threads.
    private final class Deciding<F extends Comparable<F>> {

        private final SortedMap<F, List<BitSet>> figures;
        private final Map<F, Integer> worth;
        private final Set<F> apart = new LinkedHashSet<>();
        private final Set<F> few = new LinkedHashSet<>();
        /// Worlds that prove of a small figure that it is not told.
        private final Map<BitSet, List<int[]>> proofs = new HashMap<>();

        Deciding(SortedMap<F, List<BitSet>> figures, Map<F, Integer> worth) {
            this.figures = figures;
            this.worth = worth;
        }

        Set<F> hidden(Set<F> first) {
            figures.forEach((figure, sums) -> {
                if (sums.stream().anyMatch(SumsTogether.this::isSmall)) {
                    few.add(figure);
                }
            });
            apart.addAll(few);
            figures.keySet().stream()
                    .filter(figure -> first.contains(figure) && !isToldAnyway(figure))
                    .forEach(apart::add);
            coverRests();
            List<BitSet> small = small();
            small.forEach(this::cover);
            tellAgain(small);
            return apart;
        }

        private List<BitSet> sums(F figure) {
            return figures.getOrDefault(figure, List.of());
        }

        private List<BitSet> open() {
            return figures.keySet().stream()
                    .filter(figure -> !apart.contains(figure))
                    .flatMap(figure -> sums(figure).stream())
                    .map(SumsTogether.this::unknown)
                    .filter(sum -> !sum.isEmpty())
                    .toList();
        }

        /// Who was told everything else knows it.
        private boolean isToldAnyway(F figure) {
            return sums(figure).stream()
                    .map(SumsTogether.this::unknown)
                    .allMatch(sum -> sum.isEmpty() || told.contains(sum));
        }

        private int people(F figure) {
            return sums(figure).stream().mapToInt(SumsTogether.this::count).sum();
        }

        private boolean meets(F figure, BitSet parts) {
            return sums(figure).stream().anyMatch(sum -> sum.intersects(parts));
        }

        private int worth(F figure) {
            return worth.getOrDefault(figure, 0);
        }

        private Comparator<F> smallestFirst() {
            return Comparator.comparingInt(this::worth)
                    .thenComparingInt(this::people)
                    .thenComparing(Comparator.naturalOrder());
        }

        /// What is hidden and of too few, the smallest first.
        private List<BitSet> small() {
            Set<BitSet> small = new LinkedHashSet<>(hidden);
            few.forEach(figure -> small.addAll(sums(figure)));
            return small.stream()
                    .filter(SumsTogether.this::isSmall)
                    .sorted(Comparator.comparingInt(SumsTogether.this::count))
                    .toList();
        }

        /// Two told sums, one within the other, tell what lies between.
        private void coverRests() {
            for (F figure : figures.keySet().stream()
                    .filter(one -> !apart.contains(one) && !isToldAnyway(one))
                    .sorted(smallestFirst())
                    .toList()) {
                if (leavesFew(figure)) {
                    apart.add(figure);
                }
            }
        }

        private boolean leavesFew(F figure) {
            List<BitSet> open = open();
            return sums(figure).stream()
                    .map(SumsTogether.this::unknown)
                    .anyMatch(sum -> isSmall(sum)
                            || Stream.concat(told.stream(), open.stream())
                                    .anyMatch(other -> SumsTogether.this.leavesFew(sum, other)));
        }

        private void cover(BitSet small) {
            List<F> left = new ArrayList<>(figures.keySet().stream()
                    .filter(figure -> !apart.contains(figure) && !isToldAnyway(figure))
                    .sorted(Comparator.comparingInt(this::worth)
                            .thenComparing((F figure) -> !meets(figure, small))
                            .thenComparing(smallestFirst()))
                    .toList());
            while (!left.isEmpty() && !isKept(small)) {
                apart.add(left.removeFirst());
            }
        }

        /// Whether it is not told by what is told now, or would be without these figures too.
        private boolean isKept(BitSet small) {
            if (told.contains(unknown(small))) {
                return true;
            }
            List<BitSet> open = open();
            BitSet near = near(small, open);
            if (open.stream().noneMatch(sum -> near.intersects(sum) && !told.contains(sum))) {
                return true;
            }
            List<int[]> known = proofs.getOrDefault(small, List.of());
            if (!known.isEmpty() && known.stream().allMatch(world -> isTrue(world, open))) {
                return true;
            }
            List<int[]> found = proof(small, open);
            proofs.put(small, found);
            return !found.isEmpty();
        }

        private boolean isTrue(int[] world, List<BitSet> sums) {
            return sums.stream().allMatch(sum -> OtherWorlds.sum(world, sum) == count(sum));
        }

        /// What was hidden besides and need not be after all, the greatest losses first.
        private void tellAgain(List<BitSet> small) {
            for (F figure : apart.stream()
                    .filter(one -> !few.contains(one))
                    .sorted(smallestFirst().reversed())
                    .toList()) {
                apart.remove(figure);
                if (leavesFew(figure) || !small.stream().allMatch(this::isKept)) {
                    apart.add(figure);
                }
            }
        }
    }

    /// Every part that has something told in common with these, in one step or several.
    private BitSet near(BitSet parts, Collection<BitSet> more) {
        List<BitSet> all = new ArrayList<>(told);
        all.addAll(more);
        BitSet near = unknown(parts);
        int before;
        do {
            before = near.cardinality();
            all.stream().filter(near::intersects).toList().forEach(near::or);
        } while (near.cardinality() > before);
        return near;
    }

    /// Worlds in which it is of enough people, and another figure of too few; none where one was not found.
    private List<int[]> proof(BitSet small, Collection<BitSet> more) {
        OtherWorlds worlds = new OtherWorlds(counts);
        known.stream().forEach(part -> {
            BitSet alone = new BitSet();
            alone.set(part);
            worlds.tell(alone);
        });
        told.forEach(worlds::tell);
        more.forEach(worlds::tell);
        int count = count(small);
        Optional<int[]> other = count > 1 ? worlds.where(small, 1, count - 1) : Optional.empty();
        if (other.isEmpty() && count + 1 < threshold) {
            other = worlds.where(small, count + 1, threshold - 1);
        }
        Optional<int[]> enough = other.isEmpty() ? Optional.empty() : worlds.where(small, threshold, Integer.MAX_VALUE);
        return enough.isEmpty() ? List.of() : List.of(other.orElseThrow(), enough.get());
    }

    private boolean leavesFew(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        boolean nested = both.equals(one) || both.equals(other);
        return nested && isSmall(Math.abs(count(one) - count(other)));
    }

    private BitSet unknown(BitSet parts) {
        BitSet unknown = (BitSet) parts.clone();
        unknown.andNot(known);
        return unknown;
    }

    private boolean isSmall(BitSet parts) {
        return isSmall(count(parts));
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private int count(BitSet parts) {
        return OtherWorlds.sum(counts, parts);
    }
}
