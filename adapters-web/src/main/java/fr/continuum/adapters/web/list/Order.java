package fr.continuum.adapters.web.list;

import java.util.Comparator;
import java.util.Optional;

/// An order that the address of a page has a name for.
///
/// @param comparator what it puts first
/// @param sort the column it amounts to; empty where it is none of one column
public record Order<R>(Comparator<R> comparator, Optional<Sort> sort) {

    public static <R> Order<R> of(Comparator<R> comparator) {
        return new Order<>(comparator, Optional.empty());
    }

    /// @param key of the column it sorts by
    /// @param down whether the largest come first
    public static <R> Order<R> by(String key, boolean down, Comparator<R> comparator) {
        return new Order<>(comparator, Optional.of(new Sort(key, down)));
    }
}
