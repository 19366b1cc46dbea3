package fr.continuum.application.port;

import java.time.Instant;

/// Who says something, and through what: the same person may write on a screen, by a file or through a program.
///
/// @param author login
/// @param source screen, interface or file
public record By(String author, String source) {

    public TimelineEntry at(Instant moment) {
        return new TimelineEntry(author, moment, source);
    }
}
