/// The people side of the continuum, without people: posts and who answers for what, time gained and what became of
/// it, trainings held and what they serve. The core knows posts, departments and counts, never a name.
@NullMarked
package fr.continuum.domain.workforce;

import org.jspecify.annotations.NullMarked;
