/// What must be told to whoever keeps Continuum running: no night for too long, a file that did not come.
@NullMarked
package fr.continuum.domain.watch;

import org.jspecify.annotations.NullMarked;
