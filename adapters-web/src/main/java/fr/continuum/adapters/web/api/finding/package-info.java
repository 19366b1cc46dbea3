/// Findings by API: those of the night readers see, what people set aside, the rules, and any past day.
@NullMarked
package fr.continuum.adapters.web.api.finding;

import org.jspecify.annotations.NullMarked;
