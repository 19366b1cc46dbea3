package fr.continuum.adapters.web.picture;

/// Money going from one place to another, as a picture is asked to draw it. Negative money (a cancelled order, a
/// change that takes back) is drawn by its size and marked.
///
/// @param style class that says what the money is: a bucket
public record MoneyFlow(Place from, Place to, long cents, String style) {

    /// One end of a flow.
    ///
    /// @param id unique in its column
    /// @param order places of a column stand in this order, then by size
    /// @param href where it leads; empty where nowhere
    public record Place(String id, String label, String style, int order, String href) {}
}
