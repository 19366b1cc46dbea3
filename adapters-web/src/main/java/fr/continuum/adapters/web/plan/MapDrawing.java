package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.picture.MapPicture;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.plan.ActionLink;
import java.util.List;

/// A map as it is drawn for one shape of screen, in pictures one under another: what it changes, the actions and their
/// arrows, the actions no arrow touches, what makes it possible. Numbers are SVG user units; all have one width.
///
/// @param look `wide`, or `tall` for a phone
public record MapDrawing(
        String look,
        int width,
        Lane<Measured> measures,
        MapPicture picture,
        List<Placed> cards,
        List<Drawn> arrows,
        Lane<Means> means) {

    public MapDrawing {
        cards = List.copyOf(cards);
        arrows = List.copyOf(arrows);
    }

    /// Where the actions that arrows touch end.
    public double linkedHeight() {
        return picture.apart().orElse((double) picture.height());
    }

    /// Whether a card stands among those no arrow touches.
    public boolean isApart(Placed card) {
        return card.spot().y() > linkedHeight();
    }

    /// A band across the map, with its heading.
    record Lane<N>(double height, List<N> nodes) {

        Lane {
            nodes = List.copyOf(nodes);
        }
    }

    /// A place in a band.
    record Box(double x, double y, double width, double height) {}

    /// An indicator of the objective.
    ///
    /// @param lines its label
    /// @param last its last measure; none before the first
    record Measured(Box box, IndicatorRow row, List<String> lines, List<String> last) {}

    /// `42 % (2025)`, as [Figures] says it; empty before the first measure.
    static String last(IndicatorRow row, Figures say) {
        Measure last = row.last();
        return last == null
                ? ""
                : say.quantity(last.value()) + " " + row.indicator().unit() + " ("
                        + last.period().name() + ")";
    }

    /// A kind of means of the objective.
    record Means(Box box, MapMeans of) {}

    /// A card where it stands.
    ///
    /// @param spot all of it, its indicators below it too
    /// @param face how high it is without them
    /// @param lines its label
    /// @param arrows what its arrows say, where they bear no word
    /// @param said how far down its last line is written
    /// @param marks what it gets
    /// @param measures its indicators
    record Placed(
            MapCard of,
            MapPicture.Spot spot,
            double face,
            List<String> lines,
            List<Said> arrows,
            double said,
            List<Mark> marks,
            List<Docked> measures) {}

    /// A line, from the top of its card.
    record Said(double y, Arrow arrow) {}

    /// What an action gets of one kind, from the corner of its card.
    record Mark(double x, double y, double width, MapMeans of) {}

    /// An indicator of an action, from the top of its card.
    ///
    /// @param lines its label
    record Docked(double y, double height, IndicatorRow row, List<String> lines) {}

    /// An arrow.
    record Drawn(ActionLink link, MapPicture.Route route) {}
}
