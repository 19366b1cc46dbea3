@NullMarked
package fr.continuum.planted.layers.adapters.cli;

import org.jspecify.annotations.NullMarked;
