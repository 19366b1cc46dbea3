/// The mandate plan as it is read: today, on a past day, as voted; each element with all that is said of it, and what
/// changed.
///
/// Words first ([FactWords], [ChangeWords]), then what a page is about ([PlanSeen]), then the pages.
@NullMarked
package fr.continuum.adapters.web.plan;

import org.jspecify.annotations.NullMarked;
