package fr.continuum.adapters.files.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// Chance that is always the same: it depends on a seed, a year, a purpose and a line, never on what was drawn before.
final class Noise {

    private final long seed;
    private final Map<Slot, Long> marks = new HashMap<>();

    Noise(long seed) {
        this.seed = seed;
    }

    /// Between the two bounds.
    double between(double least, double most, int year, String purpose, Slot slot) {
        long mark = marks.computeIfAbsent(slot, s -> mixed(seed, s.toString()));
        double chance = new SplittableRandom(mixed(mark * 31 + year, purpose)).nextDouble();
        return least + chance * (most - least);
    }

    private static long mixed(long start, String text) {
        long mixed = start;
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed * 1_000_003L + text.charAt(i);
        }
        return mixed;
    }

    boolean happens(double chance, int year, String purpose, Slot slot) {
        return between(0, 1, year, purpose, slot) < chance;
    }

    /// A share of an amount, to the cent.
    static long part(long cents, double share) {
        return Math.round(cents * share);
    }

    /// To the nearest hundred euros: what is voted is round.
    static long rounded(double cents) {
        return Math.round(cents / 10_000) * 10_000;
    }
}
