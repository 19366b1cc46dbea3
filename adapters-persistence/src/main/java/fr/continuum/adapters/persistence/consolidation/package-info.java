/// What each night makes for each authority, and which one readers see.
@NullMarked
package fr.continuum.adapters.persistence.consolidation;

import org.jspecify.annotations.NullMarked;
