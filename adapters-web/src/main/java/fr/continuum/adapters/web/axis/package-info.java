/// Code at source: the plan's codes as an analytic axis, looked at, recognised, and taken away as a file.
@NullMarked
package fr.continuum.adapters.web.axis;

import org.jspecify.annotations.NullMarked;
