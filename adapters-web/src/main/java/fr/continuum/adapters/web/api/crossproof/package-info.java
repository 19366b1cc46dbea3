/// HR, finance and plan held against one another, and the strength of links over time, for programs.
@NullMarked
package fr.continuum.adapters.web.api.crossproof;

import org.jspecify.annotations.NullMarked;
