/// HR, finance and plan held against one another, for people: the largest gaps first.
@NullMarked
package fr.continuum.adapters.web.crossproof;

import org.jspecify.annotations.NullMarked;
