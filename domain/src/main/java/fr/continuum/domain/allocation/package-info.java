/// The engine that answers which target a budget key serves: rows, precedence, ambiguity, strength.
@NullMarked
package fr.continuum.domain.allocation;

import org.jspecify.annotations.NullMarked;
