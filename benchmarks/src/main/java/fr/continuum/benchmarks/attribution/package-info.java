/// What attribution costs alone, against other ways to the same answers.
@NullMarked
package fr.continuum.benchmarks.attribution;

import org.jspecify.annotations.NullMarked;
