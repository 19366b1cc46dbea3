/// Guided linking: the few codes that decide the most euros first.
@NullMarked
package fr.continuum.adapters.web.linking;

import org.jspecify.annotations.NullMarked;
