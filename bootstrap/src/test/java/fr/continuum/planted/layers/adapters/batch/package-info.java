@NullMarked
package fr.continuum.planted.layers.adapters.batch;

import org.jspecify.annotations.NullMarked;
