package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.plan.MapDrawing.Drawn;
import java.util.List;
import java.util.stream.Stream;

/// A map as it is drawn for one sheet of A4 laid across: the same bands and cards as on a screen, in one picture, with
/// letters that can be read in the hand.
///
/// @param width and height in SVG user units
/// @param headings of its bands
/// @param panels in the order they are read
/// @param arrows none where their words stand on the cards they leave
/// @param right and down where arrows begin
/// @param reading which way its arrows are read
public record MapSheet(
        int width,
        int height,
        List<Words> headings,
        List<Panel> panels,
        List<Drawn> arrows,
        double right,
        double down,
        Reading reading) {

    /// What a picture has on a sheet, in pixels of CSS: `carte.css` leaves it so much.
    static final int ROOM_ACROSS = 1032;

    static final int ROOM_DOWN = 550;

    /// The size of its letters in its own units: that of `carte.css`.
    static final double LETTERS = 11.6;

    /// Eight points and a half, in pixels of CSS.
    private static final double LEAST = 8.5 / 0.75;

    public MapSheet {
        headings = List.copyOf(headings);
        panels = List.copyOf(panels);
        arrows = List.copyOf(arrows);
    }

    /// How large letters are once it is printed, in pixels of CSS.
    double letters() {
        return LETTERS * Math.min(ROOM_ACROSS / (double) width, ROOM_DOWN / (double) height);
    }

    boolean isLegible() {
        return letters() >= LEAST;
    }

    /// Words at a place.
    ///
    /// @param style classes
    /// @param own whether the authority wrote them
    record Words(double x, double y, String style, String text, boolean own) {}

    /// Which way arrows are read.
    enum Reading {
        DOWNWARDS,
        RIGHTWARDS,
        /// Words stand for them: there were too many for a sheet.
        IN_WORDS
    }

    boolean isSaid() {
        return reading == Reading.IN_WORDS;
    }

    /// How much of a map a sheet tells: all of it, or, where letters would be too small, what the table that
    /// follows does not tell better. Labels are whole, states and arrows are told, whatever the detail.
    enum Detail {
        /// All that a screen shows.
        FULL,
        /// Indicators of actions by their code and light, planned budgets left to the table.
        CODED,
        /// Means and indicators of the objective alone.
        BARE,
        /// Actions and their arrows alone.
        ALONE
    }

    /// An indicator of an action, by its code.
    record Chip(double x, double y, double width, String light, String code) {}

    /// A mark of means, from the corner of its panel.
    ///
    /// @param figure empty where words beside it say how much
    record Pill(double x, double y, double width, MapMeans of, String figure) {}

    /// A box and what is written in it, from its corner.
    ///
    /// @param style classes
    /// @param light of an indicator; empty elsewhere
    /// @param title all it says, never cut
    record Panel(
            double x,
            double y,
            double width,
            double height,
            String style,
            String href,
            String title,
            String light,
            List<Words> words,
            List<Pill> pills,
            List<Chip> chips) {

        Panel {
            words = List.copyOf(words);
            pills = List.copyOf(pills);
            chips = List.copyOf(chips);
        }

        /// Whether it is an action, which has a band of the colour of its state.
        public boolean isCard() {
            return Stream.of(style.split(" ", -1)).anyMatch("card"::equals);
        }

        Panel at(double right, double down) {
            return new Panel(right, down, width, height, style, href, title, light, words, pills, chips);
        }
    }
}
