/// Answers people come for: why a line is where it is.
@NullMarked
package fr.continuum.application.consultation;

import org.jspecify.annotations.NullMarked;
