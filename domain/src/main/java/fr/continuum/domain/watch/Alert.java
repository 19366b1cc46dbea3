package fr.continuum.domain.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody must look into. The same alert stays equal to itself until what it is about changes.
public sealed interface Alert {

    /// No night was published for too long.
    ///
    /// @param last when the last one was; null where none ever was
    /// @param since since when one is waited for
    record NoNight(@Nullable Instant last, Instant since) implements Alert {}

    /// A file that was to come did not.
    ///
    /// @param last when it last came; null where it never did
    record MissingFile(ExpectedFile file, @Nullable Instant last) implements Alert {}

    /// The last night was published after now: the clock went back, and no age can be believed.
    ///
    /// @param last when that night was published, by the clock it had
    record ClockBehind(Instant last) implements Alert {}
}
