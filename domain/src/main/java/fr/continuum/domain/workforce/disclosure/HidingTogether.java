package fr.continuum.domain.workforce.disclosure;

import fr.continuum.domain.workforce.disclosure.ToldParts.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/// One set of figures on its way to what is hidden of it ([SumsTogether]). Not for use by several threads.
///
/// @param <F> what names a figure
final class HidingTogether<F extends Comparable<F>> {

    /// Numbers worked out in linear programs, for one small figure.
    private static final long FOR_ONE = 20_000_000L;

    /// And for all of them, however many there are: a few seconds.
    private static final long FOR_ALL = 3_000_000_000L;

    private final SumsTogether sums;
    private final ToldParts told;
    private final OtherWorlds worlds;
    private final Set<Sum> toldAnyway = new HashSet<>();
    private final SortedMap<F, List<BitSet>> figures;
    private final Map<F, Integer> worth;
    private final Map<F, Integer> people = new HashMap<>();
    /// What is not known of each figure.
    private final Map<F, List<Sum>> unknown = new HashMap<>();
    private final Set<F> apart = new LinkedHashSet<>();
    private final Set<F> few = new LinkedHashSet<>();
    private final List<Small> small = new ArrayList<>();
    /// Small figures by the parts their worlds move.
    private final Map<Integer, Set<Small>> moved = new HashMap<>();
    private final Effort effort = new Effort(FOR_ALL);

    HidingTogether(SumsTogether sums, SortedMap<F, List<BitSet>> figures, Map<F, Integer> worth) {
        this.sums = sums;
        this.figures = figures;
        this.worth = worth;
        this.told = new ToldParts(sums.counts());
        this.worlds = new OtherWorlds(told);
        Stream.concat(sums.known().stream(), sums.told().stream())
                .map(told::sum)
                .forEach(sum -> {
                    told.tell(sum);
                    toldAnyway.add(sum);
                });
        figures.forEach((figure, all) -> {
            people.put(figure, all.stream().mapToInt(sums::count).sum());
            unknown.put(
                    figure,
                    all.stream()
                            .map(sums::unknown)
                            .filter(one -> !one.isEmpty())
                            .map(told::sum)
                            .toList());
        });
    }

    /// A hidden figure of too few, and the worlds that prove that it is not told.
    private static final class Small {

        private final BitSet parts;
        private List<World> proof = List.of();
        /// Where nothing was found and nothing that has to do with it is told any more: what that is.
        private Optional<BitSet> alone = Optional.empty();

        private Small(BitSet parts) {
            this.parts = parts;
        }
    }

    Set<F> hidden(Set<F> first) {
        figures.forEach((figure, all) -> {
            if (all.stream().anyMatch(sums::isSmall)) {
                few.add(figure);
            }
        });
        apart.addAll(few);
        figures.keySet().stream()
                .filter(figure -> first.contains(figure) && !isToldAnyway(figure))
                .forEach(apart::add);
        figures.keySet().stream().filter(figure -> !apart.contains(figure)).forEach(this::tell);
        coverRests();
        findSmall();
        small.forEach(this::cover);
        tellAgain();
        return apart;
    }

    private List<Sum> unknown(F figure) {
        return unknown.getOrDefault(figure, List.of());
    }

    private void tell(F figure) {
        unknown(figure).forEach(told::tell);
    }

    private void hide(F figure) {
        apart.add(figure);
        unknown(figure).forEach(told::untell);
    }

    /// Who was told everything else knows it.
    private boolean isToldAnyway(F figure) {
        return toldAnyway.containsAll(unknown(figure));
    }

    private boolean meets(F figure, BitSet parts) {
        return figures.getOrDefault(figure, List.of()).stream().anyMatch(sum -> sum.intersects(parts));
    }

    private int worth(F figure) {
        return worth.getOrDefault(figure, 0);
    }

    private Comparator<F> smallestFirst() {
        return Comparator.comparingInt(this::worth)
                .thenComparingInt(figure -> people.getOrDefault(figure, 0))
                .thenComparing(Comparator.naturalOrder());
    }

    /// What is hidden and of too few, the smallest first.
    private void findSmall() {
        Set<BitSet> all = new LinkedHashSet<>(sums.hidden());
        few.forEach(figure -> all.addAll(figures.getOrDefault(figure, List.of())));
        all.stream()
                .filter(sums::isSmall)
                .sorted(Comparator.comparingInt(sums::count).thenComparing(SumsTogether.ORDER))
                .map(Small::new)
                .forEach(small::add);
    }

    /// Two told sums, one within the other, tell what lies between.
    private void coverRests() {
        figures.keySet().stream()
                .filter(one -> !apart.contains(one) && !isToldAnyway(one))
                .sorted(smallestFirst())
                .filter(this::leavesFew)
                .forEach(this::hide);
    }

    private boolean leavesFew(F figure) {
        return unknown(figure).stream().anyMatch(sum -> sums.isSmall(sum.people()) || isNestedByFew(sum));
    }

    private boolean isNestedByFew(Sum sum) {
        Map<Sum, Integer> common = new LinkedHashMap<>();
        for (int part : sum.parts()) {
            for (Sum other : told.of(part)) {
                if (other.isTold()) {
                    common.merge(other, 1, Integer::sum);
                }
            }
        }
        return common.entrySet().stream()
                .anyMatch(one -> (one.getValue() == sum.parts().length
                                || one.getValue() == one.getKey().parts().length)
                        && sums.isSmall(Math.abs(sum.people() - one.getKey().people())));
    }

    /// Hides one figure after the other that has to do with it; ever more of them at once when worlds were looked
    /// for long enough.
    private void cover(Small one) {
        Effort looking = effort.atMost(FOR_ONE);
        if (isKept(one, looking)) {
            return;
        }
        BitSet near = told.near(sums.unknown(one.parts));
        List<F> left = new ArrayList<>(figures.keySet().stream()
                .filter(figure -> !apart.contains(figure) && !isToldAnyway(figure) && meets(figure, near))
                .sorted(Comparator.comparingInt(this::worth)
                        .thenComparing((F figure) -> !meets(figure, one.parts))
                        .thenComparing(smallestFirst()))
                .toList());
        int at = 0;
        int step = 1;
        while (!isKept(one, looking) && at < left.size()) {
            int end = Math.min(left.size(), at + step);
            left.subList(at, end).forEach(this::hide);
            at = end;
            step = looking.isSpent() ? step * 2 : 1;
        }
        if (one.proof.isEmpty() && one.alone.isEmpty()) {
            one.alone = Optional.of(told.near(sums.unknown(one.parts)));
        }
    }

    /// Whether it is not told by what is told now, or would be without these figures too.
    private boolean isKept(Small one, Effort looking) {
        if (!one.proof.isEmpty() || sums.isTold(sums.unknown(one.parts))) {
            return true;
        }
        List<World> proof = proof(one.parts, looking);
        if (!proof.isEmpty()) {
            prove(one, proof);
            return true;
        }
        BitSet near = told.near(sums.unknown(one.parts));
        if (isAlone(near)) {
            one.alone = Optional.of(near);
            return true;
        }
        return false;
    }

    /// Whether nothing but what is told anyway has to do with these parts.
    private boolean isAlone(BitSet near) {
        for (int part = near.nextSetBit(0); part >= 0; part = near.nextSetBit(part + 1)) {
            for (Sum sum : told.of(part)) {
                if (sum.isTold() && !toldAnyway.contains(sum)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Worlds in which it is of enough people, and another figure of too few; none where one was not found.
    private List<World> proof(BitSet few, Effort looking) {
        int count = sums.count(few);
        Optional<World> other = count > 1 ? worlds.find(few, 1, count - 1, looking) : Optional.empty();
        if (other.isEmpty() && count + 1 < sums.threshold()) {
            other = worlds.find(few, count + 1, sums.threshold() - 1, looking);
        }
        Optional<World> enough =
                other.isEmpty() ? Optional.empty() : worlds.find(few, sums.threshold(), Integer.MAX_VALUE, looking);
        return enough.isEmpty() ? List.of() : List.of(other.orElseThrow(), enough.get());
    }

    private void prove(Small one, List<World> proof) {
        one.proof.forEach(world -> {
            for (int part : world.parts()) {
                moved.getOrDefault(part, new HashSet<>()).remove(one);
            }
        });
        one.proof = proof;
        one.alone = Optional.empty();
        proof.forEach(world -> {
            for (int part : world.parts()) {
                moved.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(one);
            }
        });
    }

    /// What was hidden besides and need not be after all, the greatest losses first.
    private void tellAgain() {
        for (F figure : apart.stream()
                .filter(one -> !few.contains(one))
                .sorted(smallestFirst().reversed())
                .toList()) {
            apart.remove(figure);
            List<Sum> more =
                    unknown(figure).stream().filter(sum -> !sum.isTold()).toList();
            tell(figure);
            if (leavesFew(figure) || !isProvenBeside(more)) {
                hide(figure);
            }
        }
    }

    /// Whether all small figures are kept, now that these sums are told as well. Where one is not, all have the
    /// proofs they had.
    private boolean isProvenBeside(List<Sum> more) {
        Map<Small, List<World>> before = new LinkedHashMap<>();
        Map<Small, Optional<BitSet>> aloneBefore = new LinkedHashMap<>();
        for (Small one : touched(more)) {
            before.put(one, one.proof);
            aloneBefore.put(one, one.alone);
            List<World> proof = proof(one.parts, effort.atMost(FOR_ONE));
            if (proof.isEmpty()) {
                before.forEach(this::prove);
                aloneBefore.forEach((small, alone) -> small.alone = alone);
                return false;
            }
            prove(one, proof);
        }
        return true;
    }

    /// Small figures whose worlds these sums are not true in, or that nothing near was told of.
    private Set<Small> touched(List<Sum> more) {
        Set<Small> touched = new LinkedHashSet<>();
        for (Sum sum : more) {
            BitSet parts = new BitSet();
            for (int part : sum.parts()) {
                parts.set(part);
            }
            for (int part : sum.parts()) {
                for (Small one : moved.getOrDefault(part, Set.of())) {
                    if (one.proof.stream().anyMatch(world -> world.more(parts) != 0)) {
                        touched.add(one);
                    }
                }
            }
            small.stream()
                    .filter(one -> one.alone.filter(parts::intersects).isPresent())
                    .forEach(touched::add);
        }
        return touched;
    }
}
