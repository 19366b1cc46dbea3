package fr.continuum.adapters.persistence.workforce;

import fr.continuum.domain.workforce.disclosure.ToldSums;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was told besides, as it lies in the database, hidden figures included: what is told next is held against them.
record ToldSumsJson(Map<String, Integer> people, List<String> known, List<List<String>> sums, List<List<String>> few) {

    static ToldSumsJson of(ToldSums told) {
        return new ToldSumsJson(
                new TreeMap<>(told.people()),
                told.known().stream().sorted().toList(),
                sorted(told.sums()),
                sorted(told.few()));
    }

    private static List<List<String>> sorted(Collection<Set<String>> sums) {
        return sums.stream().map(sum -> sum.stream().sorted().toList()).toList();
    }

    ToldSums told() {
        return new ToldSums(people, new HashSet<>(known), sets(sums), sets(few));
    }

    private static Set<Set<String>> sets(Collection<List<String>> sums) {
        return sums.stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}
