/// The formatter of the build.
@NullMarked
package fr.continuum.build.format;

import org.jspecify.annotations.NullMarked;
