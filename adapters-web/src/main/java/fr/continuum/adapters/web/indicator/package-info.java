/// Indicators on screen: the list, the sheet of one with its curve, the forms that write sheets and measures.
@NullMarked
package fr.continuum.adapters.web.indicator;

import org.jspecify.annotations.NullMarked;
