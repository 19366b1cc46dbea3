package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which figures may be told of people tonight, to whom remembers all that was ever told (R34): [SumsTogether], beside
/// every other night, whatever moved in between. What is told tonight is never taken back: it is told for good.
///
/// @param <F> what names a figure
/// @param hidden the figures that are not told
/// @param told all that was told, these among it
public record SumsOverTime<F>(Set<F> hidden, ToldSums told) {

    public SumsOverTime {
        hidden = Set.copyOf(hidden);
    }

    /// Some figures of one night.
    ///
    /// @param people how many each part is of
    /// @param figures each of one or several sums over parts, which are told together or not at all
    /// @param first figures to be tried hidden first; what of them need not be is told
    /// @param worth what is worth more is hidden after what is worth less; nothing where it is not said
    public record Night<F extends Comparable<F>>(
            Map<String, Integer> people,
            SortedMap<F, List<Set<String>>> figures,
            Set<F> first,
            Map<F, Integer> worth) {}

    /// @param threshold the least figure that is told
    public static <F extends Comparable<F>> SumsOverTime<F> after(ToldSums before, Night<F> night, int threshold) {
        return new Places(before, night.people(), threshold).decide(before, night);
    }

    /// All parts there ever were, numbered.
    private static final class Places {

        private final SortedMap<String, Integer> numbers = new TreeMap<>();
        private final List<Integer> counts = new ArrayList<>();
        private final Set<String> known;
        private final int threshold;

        Places(ToldSums before, Map<String, Integer> people, int threshold) {
            this.known = before.known();
            this.threshold = threshold;
            new TreeMap<>(before.people()).forEach(this::add);
            new TreeMap<>(people).forEach(this::add);
        }

        private void add(String part, int people) {
            if (numbers.putIfAbsent(part, counts.size()) == null) {
                counts.add(people);
            }
        }

        private BitSet places(Collection<String> parts) {
            BitSet places = new BitSet();
            parts.forEach(part -> places.set(numbers.getOrDefault(part, counts.size())));
            if (places.get(counts.size())) {
                throw new IllegalArgumentException("A sum is over parts nobody counted");
            }
            return places;
        }

        private List<BitSet> sums(Collection<Set<String>> sums) {
            return sums.stream().map(this::places).toList();
        }

        private boolean isSmall(Set<String> sum) {
            int count = places(sum).stream().map(place -> counts.get(place)).sum();
            return count > 0 && count < threshold;
        }

        <F extends Comparable<F>> SumsOverTime<F> decide(ToldSums before, Night<F> night) {
            List<BitSet> told = new ArrayList<>(sums(before.sums()));
            numbers.keySet().stream().filter(known::contains).forEach(part -> told.add(places(List.of(part))));
            List<BitSet> hidden = sums(before.few());
            SortedMap<F, List<BitSet>> open = new TreeMap<>();
            night.figures().forEach((figure, sums) -> open.put(figure, sums(sums)));
            Set<F> apart = new SumsTogether(
                            counts.stream().mapToInt(Integer::intValue).toArray(), threshold, told, hidden)
                    .hide(open, night.first(), night.worth());
            Set<Set<String>> toldNow = new HashSet<>();
            Set<Set<String>> few = new HashSet<>();
            night.figures().forEach((figure, sums) -> {
                if (apart.contains(figure)) {
                    sums.stream().filter(this::isSmall).forEach(few::add);
                } else {
                    toldNow.addAll(sums);
                }
            });
            return new SumsOverTime<>(apart, before.and(new ToldSums(night.people(), Set.of(), toldNow, few)));
        }
    }
}
