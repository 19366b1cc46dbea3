/// The continuum itself: from anything done or paid up to the promise, from any promise down to its means.
@NullMarked
package fr.continuum.adapters.web.continuum;

import org.jspecify.annotations.NullMarked;
