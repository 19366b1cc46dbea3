@NullMarked
package fr.continuum.planted.layers.domain;

import org.jspecify.annotations.NullMarked;
