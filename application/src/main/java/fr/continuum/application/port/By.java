package fr.continuum.application.port;

import java.time.Instant;

/// Who says something, and through what: the same person may write on a screen, by a file or through a program.
///
/// @param author login
/// @param source screen, interface or file
/// @param reach which contributions its account may write
public record By(String author, String source, Reach reach) {

    /// Somebody no account limits.
    public By(String author, String source) {
        this(author, source, Reach.WHOLE);
    }

    public TimelineEntry at(Instant moment) {
        return new TimelineEntry(author, moment, source);
    }
}
