/// Nights started by hand.
@NullMarked
package fr.continuum.adapters.cli.night;

import org.jspecify.annotations.NullMarked;
