/// Rows that people add to their table, their effect shown before they are kept.
@NullMarked
package fr.continuum.application.linking;

import org.jspecify.annotations.NullMarked;
