@NullMarked
package fr.continuum.planted.clock.domain;

import org.jspecify.annotations.NullMarked;
