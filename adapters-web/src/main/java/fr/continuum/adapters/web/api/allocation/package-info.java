/// Guided linking by API: what a document leaves untraced, the effect of rows in euros, then the rows kept.
@NullMarked
package fr.continuum.adapters.web.api.allocation;

import org.jspecify.annotations.NullMarked;
