/// The laws of the house, each with a planted violation that it must catch: begin with
/// [fr.continuum.architecture.Laws].
@NullMarked
package fr.continuum.architecture;

import org.jspecify.annotations.NullMarked;
