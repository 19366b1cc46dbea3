/// The program, and nothing but its wiring.
@NullMarked
package fr.continuum;

import org.jspecify.annotations.NullMarked;
