/// Trainings, time gained, posts and headcount, for programs.
@NullMarked
package fr.continuum.adapters.web.api.workforce;

import org.jspecify.annotations.NullMarked;
