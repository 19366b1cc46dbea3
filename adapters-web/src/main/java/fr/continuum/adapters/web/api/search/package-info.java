/// Search over everything, for programs.
@NullMarked
package fr.continuum.adapters.web.api.search;

import org.jspecify.annotations.NullMarked;
