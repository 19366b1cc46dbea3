package fr.continuum.domain.workforce.disclosure;

import fr.continuum.domain.workforce.disclosure.ToldParts.Sum;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// How else people could be spread over parts: those of which more or fewer are thought, all others as they are.
final class World {

    /// As they are.
    static final World THIS_ONE = new World(new int[0], new int[0]);

    private final int[] parts;
    private final int[] more;

    /// @param parts each once, in order
    /// @param more how many more than there are; fewer below zero
    private World(int[] parts, int[] more) {
        this.parts = parts;
        this.more = more;
    }

    /// Of whole people in all, who are nowhere fewer than nobody.
    static World of(Map<Integer, Integer> moved) {
        int[] parts = moved.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        int[] more = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            more[i] = moved.getOrDefault(parts[i], 0);
        }
        return new World(parts, more);
    }

    /// Those of which others are thought.
    int[] parts() {
        return parts;
    }

    /// How many more one of them is of.
    int moreAt(int place) {
        return more[place];
    }

    /// How many more these parts are of.
    int more(BitSet sum) {
        int all = 0;
        for (int i = 0; i < parts.length; i++) {
            all += sum.get(parts[i]) ? more[i] : 0;
        }
        return all;
    }

    /// Whether every told sum is true in it, and nobody is taken from where nobody is.
    boolean isTrue(ToldParts told) {
        Map<Sum, Integer> sums = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (told.count(parts[i]) + more[i] < 0) {
                return false;
            }
            for (Sum sum : told.of(parts[i])) {
                if (sum.isTold()) {
                    sums.merge(sum, more[i], Integer::sum);
                }
            }
        }
        return sums.values().stream().allMatch(all -> all == 0);
    }
}
