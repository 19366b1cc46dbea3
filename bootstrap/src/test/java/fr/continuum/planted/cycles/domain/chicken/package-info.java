@NullMarked
package fr.continuum.planted.cycles.domain.chicken;

import org.jspecify.annotations.NullMarked;
