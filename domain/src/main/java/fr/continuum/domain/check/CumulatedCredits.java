package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Credits opened by one stage after another, in cents: line by line, and where credits are voted.
final class CumulatedCredits {

    /// What tells a line from another where credits are voted: the authorisation it is paid under, which one stage
    /// names and another does not, is none of it, nor is its section.
    private static final List<Function<BudgetKey, String>> FIELDS =
            List.of(BudgetKey::nature, BudgetKey::function, BudgetKey::operation);

    private final Map<BudgetKey, Long> byKey = new HashMap<>();
    private final Map<Chapters.Place, Long> byPlace = new TreeMap<>();

    void add(Map<BudgetKey, Long> opened) {
        opened.forEach((key, cents) -> {
            byKey.merge(key, cents, Math::addExact);
            byPlace.merge(Chapters.Place.of(key), cents, Math::addExact);
        });
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    Set<Chapters.Place> places() {
        return byPlace.keySet();
    }

    long of(Chapters.Place place) {
        return byPlace.getOrDefault(place, 0L);
    }

    /// What is open on the lines that a change names, told in no more detail than it tells them: where none of its
    /// lines says a function, lines of any function answer. Empty where none of them is a line of the budget.
    ///
    /// @param named lines of one place
    OptionalLong of(Chapters.Place place, Collection<BudgetKey> named) {
        List<Function<BudgetKey, String>> told = FIELDS.stream()
                .filter(field ->
                        named.stream().anyMatch(key -> !field.apply(key).isEmpty()))
                .toList();
        Set<List<String>> lines = named.stream().map(key -> tell(key, told)).collect(Collectors.toSet());
        List<Long> found = byKey.entrySet().stream()
                .filter(entry ->
                        Chapters.Place.of(entry.getKey()).equals(place) && lines.contains(tell(entry.getKey(), told)))
                .map(Map.Entry::getValue)
                .toList();
        return told.isEmpty() || found.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(found.stream().mapToLong(Long::longValue).sum());
    }

    private static List<String> tell(BudgetKey key, List<Function<BudgetKey, String>> fields) {
        return fields.stream().map(field -> field.apply(key)).toList();
    }
}
