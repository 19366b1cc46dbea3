/// The plan, written: by forms, as a browser without script sends them.
@NullMarked
package fr.continuum.adapters.web.planform;

import org.jspecify.annotations.NullMarked;
