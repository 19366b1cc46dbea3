package fr.continuum.application.port;

import fr.continuum.domain.ledger.ChangedLayout;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;

/// How the header of a file meets the profile of a feed.
public sealed interface FeedFit {

    /// @param columns how many columns of the profile the file has
    record Whole(int columns) implements FeedFit {}

    /// Most of its columns are there, among them the one that matters most: the profile is meant, the layout has
    /// changed.
    ///
    /// @param changed how; empty where the profile alone is at fault
    /// @param authority whose most of its rows say it is; empty where they do not
    record Partial(List<FileFault> faults, Optional<ChangedLayout> changed, Optional<Siren> authority)
            implements FeedFit {

        public Partial {
            faults = List.copyOf(faults);
        }
    }

    /// Another file.
    record None() implements FeedFit {}
}
