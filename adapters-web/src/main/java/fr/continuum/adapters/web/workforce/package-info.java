/// People, without people: trainings and what they serve, time gained and its use, posts, headcount. Figures of few
/// people are shown to HR alone.
@NullMarked
package fr.continuum.adapters.web.workforce;

import org.jspecify.annotations.NullMarked;
