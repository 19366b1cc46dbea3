/// HR, finance and plan held against one another: what is bought, what is declared, which posts were created, and
/// whether the three say the same.
@NullMarked
package fr.continuum.domain.crossproof;

import org.jspecify.annotations.NullMarked;
