package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Credits opened by one stage after another, in cents: line by line, and where credits are voted.
final class CumulatedCredits {

    private final Map<BudgetKey, Long> byKey = new HashMap<>();
    private final Map<Chapters.Place, Long> byPlace = new TreeMap<>();

    void add(Map<BudgetKey, Long> opened) {
        opened.forEach((key, cents) -> {
            byKey.merge(line(key), cents, Math::addExact);
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

    boolean knowsAny(Collection<BudgetKey> keys) {
        return keys.stream().map(CumulatedCredits::line).anyMatch(byKey::containsKey);
    }

    long of(Collection<BudgetKey> keys) {
        return keys.stream()
                .map(CumulatedCredits::line)
                .distinct()
                .mapToLong(line -> byKey.getOrDefault(line, 0L))
                .sum();
    }

    /// The line credits are opened on: the same with or without the authorisation it is paid under, which one
    /// stage may name and another not, and whether or not its section is known.
    private static BudgetKey line(BudgetKey key) {
        return new BudgetKey(
                key.budget(),
                key.flow(),
                key.movement(),
                Section.UNKNOWN,
                key.nature(),
                key.function(),
                key.chapter(),
                key.operation(),
                "",
                "",
                "");
    }
}
