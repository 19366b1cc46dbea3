/// The checks of budget documents: one by itself, and series of them.
@NullMarked
package fr.continuum.domain.check;

import org.jspecify.annotations.NullMarked;
