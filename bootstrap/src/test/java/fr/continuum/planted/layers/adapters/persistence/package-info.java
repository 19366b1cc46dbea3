@NullMarked
package fr.continuum.planted.layers.adapters.persistence;

import org.jspecify.annotations.NullMarked;
