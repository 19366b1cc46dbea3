/// Search over everything.
@NullMarked
package fr.continuum.adapters.web.search;

import org.jspecify.annotations.NullMarked;
