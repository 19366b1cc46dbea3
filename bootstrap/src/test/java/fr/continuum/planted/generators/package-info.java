@NullMarked
package fr.continuum.planted.generators;

import org.jspecify.annotations.NullMarked;
