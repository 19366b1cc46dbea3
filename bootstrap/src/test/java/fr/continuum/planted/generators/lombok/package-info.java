@NullMarked
package fr.continuum.planted.generators.lombok;

import org.jspecify.annotations.NullMarked;
