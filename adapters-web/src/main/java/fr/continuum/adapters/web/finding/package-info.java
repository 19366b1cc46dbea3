/// Findings by rule.
@NullMarked
package fr.continuum.adapters.web.finding;

import org.jspecify.annotations.NullMarked;
