package fr.continuum.adapters.web.picture;

import java.util.List;

/// The words beside a place of a flow, whole: as many lines as they need, and the amount after the last one, or under
/// it where it would not fit.
///
/// @param sumApart whether the amount has a line of its own
public record Label(List<String> lines, boolean sumApart) {

    /// The size of letters, and from one line to the next: as `continuum.css` has them.
    private static final double LETTERS = 14;

    private static final double LINE = 17;

    /// Room for an amount on the line of the words: `−251,8 M€`.
    private static final double SUM = 78;

    public Label {
        lines = List.copyOf(lines);
    }

    /// @param width there is
    static Label of(String words, double width) {
        List<String> lines = Lines.of(words, width, LETTERS, Integer.MAX_VALUE);
        return new Label(lines, lines.isEmpty() || Lines.width(lines.getLast(), LETTERS) + SUM > width);
    }

    /// What it takes from top to bottom.
    double height() {
        return (lines.size() + (sumApart ? 1 : 0)) * LINE;
    }

    /// Where its first line is written, for it to stand around a height.
    public double first(double middle) {
        return middle - height() / 2 + LINE - 4;
    }

    /// From one line to the next.
    public double line() {
        return LINE;
    }
}
