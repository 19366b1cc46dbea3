/// The overview of the flow, for programs.
@NullMarked
package fr.continuum.adapters.web.api.flow;

import org.jspecify.annotations.NullMarked;
