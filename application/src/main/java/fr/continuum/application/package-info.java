/// Use cases and ports.
@NullMarked
package fr.continuum.application;

import org.jspecify.annotations.NullMarked;
