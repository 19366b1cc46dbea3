package fr.continuum.domain.workforce.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

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
///
/// How long worlds are looked for is counted, and bounded: a thousand small trainings are decided in seconds
/// (`ManySmallTrainingsTest`).
public final class SumsTogether {

    private final int[] counts;
    private final int threshold;
    /// Parts that are told one by one, or follow.
    private final BitSet known = new BitSet();
    /// What else is told: sums over parts that are not known.
    private final Set<BitSet> told = new HashSet<>();
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
        return new HidingTogether<>(this, figures, worth).hidden(first);
    }

    /// In one order, whatever order they came in: the same question is answered alike.
    List<BitSet> told() {
        return told.stream().sorted(ORDER).toList();
    }

    /// Parts that are known, one by one.
    List<BitSet> known() {
        return known.stream()
                .mapToObj(part -> {
                    BitSet alone = new BitSet();
                    alone.set(part);
                    return alone;
                })
                .toList();
    }

    boolean isTold(BitSet unknown) {
        return told.contains(unknown);
    }

    List<BitSet> hidden() {
        return hidden;
    }

    int[] counts() {
        return counts.clone();
    }

    int threshold() {
        return threshold;
    }

    BitSet unknown(BitSet parts) {
        BitSet unknown = (BitSet) parts.clone();
        unknown.andNot(known);
        return unknown;
    }

    boolean isSmall(BitSet parts) {
        return isSmall(count(parts));
    }

    boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    int count(BitSet parts) {
        int people = 0;
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            people += counts[part];
        }
        return people;
    }

    static final Comparator<BitSet> ORDER = Comparator.comparingInt(BitSet::cardinality)
            .thenComparing((one, other) -> Arrays.compare(one.toLongArray(), other.toLongArray()));
}
