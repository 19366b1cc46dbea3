package fr.continuum.application.attention;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Somebody, and all they owe the plan.
///
/// @param who a department or a post, as the authority writes it; empty where nobody is named
/// @param owes how many of each; only what they owe
public record ToChase(String who, SortedMap<Owed, Integer> owes) {

    public ToChase {
        owes = Collections.unmodifiableSortedMap(new TreeMap<>(owes));
    }

    public int all() {
        return owes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Owed owed) {
        return owes.getOrDefault(owed, 0);
    }

    /// Whether it is known whom to ask.
    public boolean isNamed() {
        return !who.isEmpty();
    }
}
