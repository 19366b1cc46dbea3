package fr.continuum.adapters.web.picture;

import java.util.List;

/// The words beside a place of a flow, whole: as many lines as they need, and the amount after the last one, or under
/// it where it would not fit.
///
/// @param sumApart whether the amount has a line of its own
/// @param letters their size
public record Label(List<String> lines, boolean sumApart, double letters) {

    /// The size of letters on screens: as `continuum.css` has them.
    static final double LETTERS = 14;

    /// From one line to the next, and room for an amount on the line of the words (`−251,8 M€`), beside the size
    /// of letters.
    private static final double LINE = 17 / 14.0;

    private static final double SUM = 78 / 14.0;

    public Label {
        lines = List.copyOf(lines);
    }

    Label(List<String> lines, boolean sumApart) {
        this(lines, sumApart, LETTERS);
    }

    /// @param width there is
    static Label of(String words, double width) {
        return of(words, width, LETTERS);
    }

    /// @param width there is
    /// @param letters their size
    static Label of(String words, double width, double letters) {
        List<String> lines = Lines.of(words, width, letters, Integer.MAX_VALUE);
        return new Label(
                lines, lines.isEmpty() || Lines.width(lines.getLast(), letters) + SUM * letters > width, letters);
    }

    /// What it takes from top to bottom.
    public double height() {
        return (lines.size() + (sumApart ? 1 : 0)) * line();
    }

    /// What it takes from its left to its right, its amount too.
    public double width() {
        double widest = lines.stream()
                .mapToDouble(line -> Lines.width(line, letters))
                .max()
                .orElse(0);
        double sum = SUM * letters;
        double last = lines.isEmpty() || sumApart ? sum : Lines.width(lines.getLast(), letters) + sum;
        return Math.max(widest, last);
    }

    /// Where its first line is written, for it to stand around a height.
    public double first(double middle) {
        return middle - height() / 2 + line() - 4;
    }

    /// From one line to the next.
    public double line() {
        return LINE * letters;
    }
}
