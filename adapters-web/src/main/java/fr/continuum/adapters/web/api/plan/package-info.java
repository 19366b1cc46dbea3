/// The plan by API: read today, on a past day and as voted, changed whole or element by element, adopted; its history.
@NullMarked
package fr.continuum.adapters.web.api.plan;

import org.jspecify.annotations.NullMarked;
