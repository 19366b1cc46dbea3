package fr.continuum.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Medians of what was measured several times.
public final class Medians {

    private Medians() {}

    public static <T> double of(List<T> measured, ToDoubleFunction<T> figure) {
        double[] sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
