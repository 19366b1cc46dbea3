package fr.continuum.application.port;

import java.time.Instant;

/// Who put a version in force, when, from what. No part of the version itself: the same content put twice is one
/// version with two entries.
///
/// @param author login, or the command that did it
/// @param source file name or screen
public record TimelineEntry(String author, Instant at, String source) {}
