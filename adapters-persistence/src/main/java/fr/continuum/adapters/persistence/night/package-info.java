/// Nights and their files.
@NullMarked
package fr.continuum.adapters.persistence.night;

import org.jspecify.annotations.NullMarked;
