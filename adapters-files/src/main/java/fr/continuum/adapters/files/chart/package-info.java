/// Official charts of accounts (*plans de comptes*), as published with TotEM.
@NullMarked
package fr.continuum.adapters.files.chart;

import org.jspecify.annotations.NullMarked;
