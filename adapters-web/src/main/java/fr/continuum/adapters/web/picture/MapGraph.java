package fr.continuum.adapters.web.picture;

import java.util.List;

/// Cards and the arrows between them, before anything has a place. Two equal graphs are laid out alike.
///
/// @param arrows between cards of this graph
public record MapGraph(List<Card> cards, List<Arrow> arrows) {

    /// A card, in SVG user units.
    ///
    /// @param id unique in its graph
    public record Card(String id, double width, double height) {}

    /// An arrow, with a word on it.
    ///
    /// @param id unique in its graph
    /// @param wordWidth room its word takes, in SVG user units
    public record Arrow(String id, String from, String to, double wordWidth) {}

    public MapGraph {
        cards = List.copyOf(cards);
        arrows = List.copyOf(arrows);
    }
}
