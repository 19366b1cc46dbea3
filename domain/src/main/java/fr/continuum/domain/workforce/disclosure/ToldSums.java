package fr.continuum.domain.workforce.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        return together(List.of(this, more));
    }

    /// All of these, and all that follows of parts that are known by any of them.
    public static ToldSums together(Collection<ToldSums> all) {
        Map<String, Integer> people = new HashMap<>();
        Set<String> sure = new HashSet<>();
        Set<Set<String>> sums = new LinkedHashSet<>();
        Set<Set<String>> few = new LinkedHashSet<>();
        for (ToldSums one : all) {
            people.putAll(one.people);
            sure.addAll(one.known);
            sums.addAll(one.sums);
            few.addAll(one.few);
        }
        Set<Set<String>> open = new Rests(sums).without(sure);
        few.removeIf(sure::containsAll);
        Set<String> needed = new HashSet<>();
        Stream.concat(open.stream(), few.stream()).forEach(needed::addAll);
        people.keySet().retainAll(needed);
        return new ToldSums(people, sure, open, few);
    }

    /// What is left of sums once parts are known one by one, and what follows then.
    private static final class Rests {

        private final List<Set<String>> sums = new ArrayList<>();
        private final Map<String, List<Set<String>>> byPart = new HashMap<>();

        Rests(Collection<Set<String>> all) {
            for (Set<String> one : all) {
                Set<String> sum = new HashSet<>(one);
                sums.add(sum);
                sum.forEach(part ->
                        byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(sum));
            }
        }

        /// @param known what follows is added
        Set<Set<String>> without(Set<String> known) {
            Deque<String> next = new ArrayDeque<>(known);
            sums.stream().filter(sum -> sum.size() == 1).forEach(next::addAll);
            while (!next.isEmpty()) {
                String part = next.remove();
                known.add(part);
                for (Set<String> sum : byPart.getOrDefault(part, List.of())) {
                    if (sum.remove(part) && sum.size() == 1) {
                        next.addAll(sum);
                    }
                }
            }
            return sums.stream().filter(sum -> !sum.isEmpty()).collect(Collectors.toSet());
        }
    }

    /// Whether whoever was told all this knows a sum over these parts: it was told, or follows part by part.
    public boolean tells(Set<String> sum) {
        Set<String> rest = new HashSet<>(sum);
        rest.removeAll(known);
        return rest.isEmpty() || sums.contains(rest);
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

    private static <T> Set<T> less(Set<T> all, Set<T> those) {
        Set<T> rest = new LinkedHashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    /// It says nothing of the figures: they reach no log by accident.
    @Override
    public String toString() {
        return "ToldSums[" + known.size() + " known, " + sums.size() + " sums, " + few.size() + " hidden]";
    }
}
