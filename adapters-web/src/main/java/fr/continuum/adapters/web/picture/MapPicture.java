package fr.continuum.adapters.web.picture;

import java.util.List;
import java.util.Optional;

/// A graph laid out. Numbers are SVG user units.
///
/// @param spots of cards an arrow touches, then of the others, each part as it is read: from the left, then down
/// @param apart where cards no arrow touches begin; empty where there are none, or nothing else
public record MapPicture(int width, int height, List<Spot> spots, List<Route> routes, Optional<Double> apart) {

    /// Where a card stands.
    public record Spot(String id, double x, double y, double width, double height) {}

    /// The way of an arrow.
    ///
    /// @param path of the SVG, its corners rounded
    /// @param x and y the middle of its word
    public record Route(String id, String path, double x, double y) {}

    public MapPicture {
        spots = List.copyOf(spots);
        routes = List.copyOf(routes);
    }
}
