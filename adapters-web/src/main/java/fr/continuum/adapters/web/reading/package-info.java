/// What a request reads: the consolidation in force, resolved once, and addresses into it.
@NullMarked
package fr.continuum.adapters.web.reading;

import org.jspecify.annotations.NullMarked;
