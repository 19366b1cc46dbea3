/// Bringing in what is done for the plan from an authority's own file: what its columns are is said on screen, then
/// what importing would do, then it is imported. The file waits between the steps and is kept nowhere.
@NullMarked
package fr.continuum.adapters.web.importing;

import org.jspecify.annotations.NullMarked;
