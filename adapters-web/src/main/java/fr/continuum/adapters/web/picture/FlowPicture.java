package fr.continuum.adapters.web.picture;

import java.util.List;

/// A flow of money laid out: places in two columns and the ribbons between them. Numbers are SVG user units.
///
/// @param fans the same money for a narrow screen: what leaves each place on the left, one bar under another
public record FlowPicture(int width, int height, List<Box> from, List<Box> to, List<Ribbon> ribbons, List<Fan> fans) {

    /// A place.
    ///
    /// @param words its label, in lines
    /// @param cents its money, signed
    public record Box(
            String label, Label words, String style, String href, long cents, double x, double y, double thickness) {

        /// Where its text stands: its middle.
        public double middle() {
            return y + thickness / 2;
        }

        /// Where the first line of its text stands.
        public double text() {
            return words.first(middle());
        }
    }

    /// Money between two places.
    ///
    /// @param path of the SVG
    /// @param negative whether the money is negative: the ribbon shows its size
    public record Ribbon(String path, String style, String from, String to, long cents, boolean negative) {}

    /// What leaves one place, in the order of the picture.
    ///
    /// @param cents its money, signed
    public record Fan(String label, long cents, List<Strand> strands) {}

    /// One flow of a fan.
    ///
    /// @param length beside the largest strand of the picture, in thousandths
    public record Strand(String label, String style, String href, long cents, String length) {}

    public boolean hasNegative() {
        return ribbons.stream().anyMatch(Ribbon::negative);
    }

    public boolean isEmpty() {
        return ribbons.isEmpty();
    }
}
