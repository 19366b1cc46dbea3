@NullMarked
package fr.continuum.planted.aggregates.domain;

import org.jspecify.annotations.NullMarked;
