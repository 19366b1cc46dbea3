/// Mapping profiles as values: which column of somebody's own file says what of a contribution. A screen builds them,
/// a reader takes them.
@NullMarked
package fr.continuum.application.mapping;

import org.jspecify.annotations.NullMarked;
