package fr.continuum.adapters.web.page;

import java.util.List;

/// A list too long to stand on a page as it is: its first rows do, the others unfold under them. None is left out.
///
/// @param first in the order of the list
/// @param rest the others
public record Folded<T>(List<T> first, List<T> rest) {

    public Folded {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
    }

    /// @param open how many stand on the page
    public static <T> Folded<T> of(List<T> all, int open) {
        int at = Math.min(open, all.size());
        return new Folded<>(all.subList(0, at), all.subList(at, all.size()));
    }
}
