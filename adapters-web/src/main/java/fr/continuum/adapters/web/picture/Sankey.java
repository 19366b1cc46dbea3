package fr.continuum.adapters.web.picture;

import java.util.List;

/// A flow through three columns, laid out. Numbers are SVG user units.
///
/// @param at where each column stands
/// @param columns from the left
/// @param ribbons between the first two columns, then between the last two
/// @param fans the same for a narrow screen: what comes to each place of the second column, one bar under another
public record Sankey(
        int width, int height, List<Integer> at, List<List<Box>> columns, List<Ribbon> ribbons, List<Fan> fans) {

    public Sankey {
        at = List.copyOf(at);
        columns = List.copyOf(columns);
        ribbons = List.copyOf(ribbons);
        fans = List.copyOf(fans);
    }

    /// A place.
    ///
    /// @param label what stands beside it, never cut
    public record Box(Strand.Place place, Label label, long amount, double x, double y, double thickness) {

        /// Where the first line of its text stands.
        public double text() {
            return label.first(y + thickness / 2);
        }
    }

    /// @param path of the SVG
    /// @param style of where it goes
    public record Ribbon(String path, String style, String from, String to, long amount) {}

    /// What goes through one place, and where to.
    public record Fan(Strand.Place place, long amount, List<Blade> blades) {

        public Fan {
            blades = List.copyOf(blades);
        }
    }

    /// @param length beside the largest of the picture, in thousandths
    public record Blade(Strand.Place place, long amount, String length) {}

    /// What one sheet has room for, at letters of eight points and a half.
    private static final int SHEET = 709;

    /// Whether one sheet cannot hold it where letters are to be read: it goes on to the next.
    public boolean isTall() {
        return height > SHEET;
    }

    public boolean isEmpty() {
        return ribbons.isEmpty();
    }
}
