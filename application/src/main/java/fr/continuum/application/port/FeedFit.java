package fr.continuum.application.port;

import java.util.List;

/// How the header of a file meets the profile of a feed.
public sealed interface FeedFit {

    /// @param columns how many columns of the profile the file has
    record Whole(int columns) implements FeedFit {}

    /// Most of its columns are there, among them the one that matters most: the profile is meant, the layout has
    /// changed.
    record Partial(List<FileFault> faults) implements FeedFit {

        public Partial {
            faults = List.copyOf(faults);
        }
    }

    /// Another file.
    record None() implements FeedFit {}
}
