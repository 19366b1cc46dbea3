/// Weak turning strong: what links of the plan rest on, by fiscal year and by night.
@NullMarked
package fr.continuum.adapters.web.strength;

import org.jspecify.annotations.NullMarked;
