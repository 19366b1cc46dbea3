/// Whether nights are published and files come, for whoever keeps Continuum running.
@NullMarked
package fr.continuum.application.watch;

import org.jspecify.annotations.NullMarked;
