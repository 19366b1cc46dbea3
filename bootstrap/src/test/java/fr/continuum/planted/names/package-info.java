@NullMarked
package fr.continuum.planted.names;

import org.jspecify.annotations.NullMarked;
