/// Makes beans of the use cases and of what they ask of the outside.
@NullMarked
package fr.continuum.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
