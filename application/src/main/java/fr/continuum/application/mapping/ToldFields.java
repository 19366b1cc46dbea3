package fr.continuum.application.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the rows of a file say of one contribution, field by field. A field that no column gives reads as empty, and
/// was not denied: whoever keeps the facts of a file must know one from the other.
///
/// @param whole whether what the rows leave empty is empty, as in our own format, of the fields they give
/// @param given fields that a column, or the profile for every row, gives
/// @param filled those of them that some row says something of
/// @param links what is said of each link the rows make, in the order of the links
public record ToldFields(
        boolean whole, Set<ContributionField> given, Set<ContributionField> filled, List<ToldLink> links) {

    /// Of facts that leave nothing out.
    public static final ToldFields EVERYTHING = new ToldFields(
            true, EnumSet.allOf(ContributionField.class), EnumSet.allOf(ContributionField.class), List.of());

    /// Which parts of a link somebody wrote; the others stand for what nobody wrote.
    ///
    /// @param share left out, it is what the other links leave
    public record ToldLink(boolean kind, boolean share, boolean rationale) {

        static final ToldLink WHOLE = new ToldLink(true, true, true);
    }

    public ToldFields {
        given = Set.copyOf(given);
        filled = Set.copyOf(filled);
        links = List.copyOf(links);
    }

    /// Of the link at this place; one nobody spoke of leaves nothing out.
    public ToldLink link(int place) {
        return place < links.size() ? links.get(place) : ToldLink.WHOLE;
    }

    /// Whether the file says what a field is, be it that it is empty.
    public boolean decides(ContributionField field) {
        return clears(field) || filled.contains(field);
    }

    /// Whether a field that is left empty is empty.
    public boolean clears(ContributionField field) {
        return whole && given.contains(field);
    }
}
