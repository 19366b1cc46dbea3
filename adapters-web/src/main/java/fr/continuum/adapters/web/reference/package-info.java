/// What is loaded: tables, trees, charts.
@NullMarked
package fr.continuum.adapters.web.reference;

import org.jspecify.annotations.NullMarked;
