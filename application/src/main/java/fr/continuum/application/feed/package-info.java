/// Profiles of feeds, tried on a sample and kept for the night.
@NullMarked
package fr.continuum.application.feed;

import org.jspecify.annotations.NullMarked;
