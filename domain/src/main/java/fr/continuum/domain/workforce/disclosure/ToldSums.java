package fr.continuum.domain.workforce.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that was ever told outside HR of figures about the same people, night after night, and what must not follow
/// from it: for the program alone, which holds against it whatever it tells next. A part is one group of people as it
/// was counted; where it is counted otherwise it is another part, so that what did not move is the same in every sum
/// it stands in.
///
/// @param people how many each part is of, but for those that are known
/// @param known parts that were told one by one, or follow from what was
/// @param sums that were told besides, over parts that are not known
/// @param few sums of too few people that were hidden
public record ToldSums(Map<String, Integer> people, Set<String> known, Set<Set<String>> sums, Set<Set<String>> few) {

    public static final ToldSums NOTHING = new ToldSums(Map.of(), Set.of(), Set.of(), Set.of());

    public ToldSums {
        people = Map.copyOf(people);
        known = Set.copyOf(known);
        sums = sums.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
        few = few.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
        for (Set<String> sum : Stream.concat(sums.stream(), few.stream()).toList()) {
            if (!people.keySet().containsAll(sum)) {
                throw new IllegalArgumentException("A sum is over parts nobody counted");
            }
        }
    }

    public boolean isNothing() {
        return known.isEmpty() && sums.isEmpty() && few.isEmpty();
    }

    /// With what was told besides, and all that follows of parts that are known now.
    public ToldSums and(ToldSums more) {
        Map<String, Integer> all = new HashMap<>(people);
        all.putAll(more.people);
        Set<String> sure = new HashSet<>(known);
        sure.addAll(more.known);
        Set<Set<String>> open = union(sums, more.sums);
        boolean follows = true;
        while (follows) {
            open = without(open, sure);
            Set<String> alone = open.stream()
                    .filter(sum -> sum.size() == 1)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            follows = sure.addAll(alone);
        }
        Set<Set<String>> kept = union(few, more.few).stream()
                .filter(sum -> !sure.containsAll(sum))
                .collect(Collectors.toSet());
        Set<String> needed = new HashSet<>();
        Stream.concat(open.stream(), kept.stream()).forEach(needed::addAll);
        all.keySet().retainAll(needed);
        return new ToldSums(all, sure, open, kept);
    }

    /// What it says that another does not: to be kept beside that one.
    public ToldSums beyond(ToldSums other) {
        Set<Set<String>> newSums = less(sums, other.sums);
        Set<Set<String>> newFew = less(few, other.few);
        Set<String> newKnown = new HashSet<>(known);
        newKnown.removeAll(other.known);
        Set<String> needed = new HashSet<>();
        Stream.concat(newSums.stream(), newFew.stream()).forEach(needed::addAll);
        Map<String, Integer> counted = new HashMap<>(people);
        counted.keySet().retainAll(needed);
        return new ToldSums(counted, newKnown, newSums, newFew);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> Set<T> less(Set<T> all, Set<T> those) {
        Set<T> rest = new LinkedHashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static Set<Set<String>> without(Set<Set<String>> sums, Set<String> known) {
        Set<Set<String>> rests = new LinkedHashSet<>();
        for (Set<String> sum : sums) {
            Set<String> rest = new HashSet<>(sum);
            rest.removeAll(known);
            if (!rest.isEmpty()) {
                rests.add(rest);
            }
        }
        return rests;
    }

    /// It says nothing of the figures: they reach no log by accident.
    @Override
    public String toString() {
        return "ToldSums[" + known.size() + " known, " + sums.size() + " sums, " + few.size() + " hidden]";
    }
}
