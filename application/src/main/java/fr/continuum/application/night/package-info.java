/// The night and the check: what they do, and what they report.
@NullMarked
package fr.continuum.application.night;

import org.jspecify.annotations.NullMarked;
