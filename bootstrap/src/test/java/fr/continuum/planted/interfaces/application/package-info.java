@NullMarked
package fr.continuum.planted.interfaces.application;

import org.jspecify.annotations.NullMarked;
