@NullMarked
package fr.continuum.planted.layers.adapters.files;

import org.jspecify.annotations.NullMarked;
