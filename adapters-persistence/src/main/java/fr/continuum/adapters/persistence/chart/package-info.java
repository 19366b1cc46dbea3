/// Charts of accounts and their timelines.
@NullMarked
package fr.continuum.adapters.persistence.chart;

import org.jspecify.annotations.NullMarked;
