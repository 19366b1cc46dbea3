/// Any past day: its plan, what was done for it, what was found.
@NullMarked
package fr.continuum.adapters.web.day;

import org.jspecify.annotations.NullMarked;
