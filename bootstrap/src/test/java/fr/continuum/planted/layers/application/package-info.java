@NullMarked
package fr.continuum.planted.layers.application;

import org.jspecify.annotations.NullMarked;
