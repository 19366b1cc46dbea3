package fr.continuum.domain.watch;

import java.time.Instant;

/// When a file last came with a content that had never come under its name.
///
/// @param kind what it is, told by its content
/// @param name it came under
/// @param at when the night began that found it first
public record Arrival(String kind, String name, Instant at) {}
