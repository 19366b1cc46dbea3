/// The generator of the persistence classes.
@NullMarked
package fr.continuum.build.jooq;

import org.jspecify.annotations.NullMarked;
