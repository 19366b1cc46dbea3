/// Charts of accounts: labels, chapters and functions by norm and year.
@NullMarked
package fr.continuum.domain.chart;

import org.jspecify.annotations.NullMarked;
