/// What a night costs, against what others need for less.
@NullMarked
package fr.continuum.benchmarks.night;

import org.jspecify.annotations.NullMarked;
