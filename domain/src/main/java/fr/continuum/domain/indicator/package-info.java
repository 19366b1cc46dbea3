/// What tells whether the plan works: indicators, their measures, and where each stands against where it should be by
/// now. Read [Indicator] first, then [Trajectory] and [Standing].
@NullMarked
package fr.continuum.domain.indicator;

import org.jspecify.annotations.NullMarked;
