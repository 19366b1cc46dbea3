@NullMarked
package fr.continuum.planted.injection;

import org.jspecify.annotations.NullMarked;
