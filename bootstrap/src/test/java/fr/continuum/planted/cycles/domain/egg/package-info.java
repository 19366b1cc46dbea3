@NullMarked
package fr.continuum.planted.cycles.domain.egg;

import org.jspecify.annotations.NullMarked;
