package fr.continuum.adapters.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A bar that goes from what is sure to all that may be, beside others on one scale. What adds stands to the right of
/// the axis, what takes off to its left: no part has a negative width.
///
/// @param axis where zero stands, in thousandths of the bar
/// @param parts what is sure, what is weak, what is ambiguous; those of zero left out
public record RangeBar(String axis, List<Part> parts) {

    private static final double WIDTH = 1000;
    private static final double HAIR = 2;

    public RangeBar {
        parts = List.copyOf(parts);
    }

    /// One part.
    ///
    /// @param style `strong`, `weak` or `ambiguous`
    /// @param x and width in thousandths of the bar
    public record Part(String style, long cents, String x, String width) {}

    /// What a bar shows.
    public record Amounts(long strongCents, long weakCents, long ambiguousCents) {

        private double right() {
            return positive((double) strongCents) + positive((double) weakCents) + positive((double) ambiguousCents);
        }

        private double left() {
            return positive(-(double) strongCents) + positive(-(double) weakCents) + positive(-(double) ambiguousCents);
        }

        private static double positive(double cents) {
            return Math.max(0, cents);
        }
    }

    /// One bar each, on one scale.
    public static List<RangeBar> of(List<Amounts> amounts) {
        double left = amounts.stream().mapToDouble(Amounts::left).max().orElse(0);
        double right = amounts.stream().mapToDouble(Amounts::right).max().orElse(0);
        double scale = left + right == 0 ? 0 : WIDTH / (left + right);
        return amounts.stream().map(one -> bar(one, left * scale, scale)).toList();
    }

    private static RangeBar bar(Amounts amounts, double axis, double scale) {
        List<Part> parts = new ArrayList<>();
        double right = axis;
        double left = axis;
        for (Part asked : List.of(
                new Part("strong", amounts.strongCents(), "", ""),
                new Part("weak", amounts.weakCents(), "", ""),
                new Part("ambiguous", amounts.ambiguousCents(), "", ""))) {
            double size = Math.abs((double) asked.cents()) * scale;
            if (asked.cents() != 0) {
                double x = asked.cents() > 0 ? right : left - size;
                parts.add(new Part(asked.style(), asked.cents(), unit(x), unit(Math.max(HAIR, size))));
            }
            right += asked.cents() > 0 ? size : 0;
            left -= asked.cents() < 0 ? size : 0;
        }
        return new RangeBar(unit(axis), parts);
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
