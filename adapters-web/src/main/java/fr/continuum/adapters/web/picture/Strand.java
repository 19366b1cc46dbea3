package fr.continuum.adapters.web.picture;

/// What goes from one place through another to a third, as a picture of three columns is asked to draw it.
///
/// @param amount what is added; never negative: what is taken off is told apart
public record Strand(Place from, Place through, Place to, long amount) {

    public Strand {
        if (amount < 0) {
            throw new IllegalArgumentException("What is taken off is told apart, not drawn: " + amount);
        }
    }

    /// A place of one column.
    ///
    /// @param id unique in its column
    /// @param style class that says what the money is: a bucket
    /// @param order places of a column stand in this order, then by size
    /// @param href where it leads; empty where nowhere
    /// @param own whether the authority wrote its label
    public record Place(String id, String label, String style, int order, String href, boolean own) {}
}
