/// What whoever keeps Continuum running is told: alerts on pages, health, metrics.
@NullMarked
package fr.continuum.adapters.web.watch;

import org.jspecify.annotations.NullMarked;
