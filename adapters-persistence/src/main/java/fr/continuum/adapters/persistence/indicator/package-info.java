/// Indicators and their measures.
@NullMarked
package fr.continuum.adapters.persistence.indicator;

import org.jspecify.annotations.NullMarked;
