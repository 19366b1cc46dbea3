/// What Continuum holds, in open formats.
@NullMarked
package fr.continuum.adapters.cli.export;

import org.jspecify.annotations.NullMarked;
