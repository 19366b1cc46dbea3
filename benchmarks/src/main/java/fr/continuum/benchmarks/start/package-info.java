/// From the launcher to the first page.
@NullMarked
package fr.continuum.benchmarks.start;

import org.jspecify.annotations.NullMarked;
