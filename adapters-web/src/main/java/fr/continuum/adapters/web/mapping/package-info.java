/// Saying on screen how a table is written and what its columns are: what every page that does so shares.
@NullMarked
package fr.continuum.adapters.web.mapping;

import org.jspecify.annotations.NullMarked;
