/// Indicators and their measures as a table of our own, out and in again.
@NullMarked
package fr.continuum.adapters.files.indicator;

import org.jspecify.annotations.NullMarked;
