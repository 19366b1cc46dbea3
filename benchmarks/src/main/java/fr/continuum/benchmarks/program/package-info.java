/// The packaged program, run as people run it.
@NullMarked
package fr.continuum.benchmarks.program;

import org.jspecify.annotations.NullMarked;
