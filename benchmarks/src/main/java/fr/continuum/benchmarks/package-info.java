/// How time grows with what there is to do.
@NullMarked
package fr.continuum.benchmarks;

import org.jspecify.annotations.NullMarked;
