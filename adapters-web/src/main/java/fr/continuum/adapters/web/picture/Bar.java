package fr.continuum.adapters.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One bar cut into parts, by the size of each amount. A bar with negative parts shows sizes; its table shows signs.
public record Bar(List<Part> parts) {

    public static final int WIDTH = 1000;

    /// One part.
    ///
    /// @param x and width in thousandths of the bar
    public record Part(String style, String label, long cents, String x, String width) {}

    /// An amount to be shown.
    public record Amount(String style, String label, long cents) {}

    public static Bar of(List<Amount> amounts) {
        double size =
                amounts.stream().mapToDouble(a -> Math.abs((double) a.cents())).sum();
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Amount amount : amounts) {
            double width = size == 0 ? 0 : Math.abs((double) amount.cents()) * WIDTH / size;
            if (width > 0) {
                parts.add(
                        new Part(amount.style(), amount.label(), amount.cents(), unit(x), unit(Math.max(1.5, width))));
            }
            x += width;
        }
        return new Bar(List.copyOf(parts));
    }

    /// The length of one amount beside the largest, in thousandths.
    public static String length(long cents, long largest) {
        return largest == 0 ? "0" : unit(Math.abs((double) cents) * WIDTH / Math.abs((double) largest));
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
