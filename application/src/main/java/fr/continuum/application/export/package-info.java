/// What Continuum holds, given out in open formats.
@NullMarked
package fr.continuum.application.export;

import org.jspecify.annotations.NullMarked;
