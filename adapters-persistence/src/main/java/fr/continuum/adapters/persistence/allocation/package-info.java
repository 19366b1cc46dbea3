/// Allocation tables and their timelines.
@NullMarked
package fr.continuum.adapters.persistence.allocation;

import org.jspecify.annotations.NullMarked;
