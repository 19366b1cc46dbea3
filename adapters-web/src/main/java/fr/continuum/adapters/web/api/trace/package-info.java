/// The continuum by API: from anything that is done or paid up to the promise, and from any promise down to its means.
@NullMarked
package fr.continuum.adapters.web.api.trace;

import org.jspecify.annotations.NullMarked;
