/// Indicators: declared, changed, followed, measured, corrected, retired, and read.
@NullMarked
package fr.continuum.application.indicator;

import org.jspecify.annotations.NullMarked;
