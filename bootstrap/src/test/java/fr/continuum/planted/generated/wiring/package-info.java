@NullMarked
package fr.continuum.planted.generated.wiring;

import org.jspecify.annotations.NullMarked;
