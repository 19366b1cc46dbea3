/// How nights are started, and kept to one at a time.
@NullMarked
package fr.continuum.bootstrap.night;

import org.jspecify.annotations.NullMarked;
