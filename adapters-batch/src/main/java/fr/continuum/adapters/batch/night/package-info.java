/// The night as one Spring Batch job, `night`: one step per [fr.continuum.application.night.NightWork], in the order
/// of [fr.continuum.application.port.Nights.Step].
///
/// The identifying parameter is the night's id. A step that ended is not run again; one that was cut short is, and
/// finds done what is done. Steps run outside any transaction of the job: each work opens its own, one per unit.
@NullMarked
package fr.continuum.adapters.batch.night;

import org.jspecify.annotations.NullMarked;
