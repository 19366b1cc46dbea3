/// One night: its inputs, the documents in force, what it publishes.
@NullMarked
package fr.continuum.domain.consolidation;

import org.jspecify.annotations.NullMarked;
