/// Indicators and their measures, for programs.
@NullMarked
package fr.continuum.adapters.web.api.indicator;

import org.jspecify.annotations.NullMarked;
