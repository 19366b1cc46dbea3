package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.picture.Strand.Place;

/// What goes from one place to another: what is added, and what is taken off, apart.
///
/// @param added not negative
/// @param reduced not positive
/// @param opens whether it is the first row of what it comes from
/// @param rows how many there are of that
/// @param hidden whether it is of too few people, or would tell one that is: then it has no amounts
public record Pair(Place from, Place to, long added, long reduced, boolean opens, int rows, boolean hidden) {

    public long net() {
        return Math.addExact(added, reduced);
    }
}
