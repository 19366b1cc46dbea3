@NullMarked
package fr.continuum.planted.layers;

import org.jspecify.annotations.NullMarked;
