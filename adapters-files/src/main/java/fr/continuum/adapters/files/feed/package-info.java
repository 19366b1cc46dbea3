/// What feeds of every kind share: whether the header of a file meets a profile, and the cells of its rows as values.
/// Source: `docs/profiles.md`.
@NullMarked
package fr.continuum.adapters.files.feed;

import org.jspecify.annotations.NullMarked;
