/// Code at source, for programs.
@NullMarked
package fr.continuum.adapters.web.api.axis;

import org.jspecify.annotations.NullMarked;
