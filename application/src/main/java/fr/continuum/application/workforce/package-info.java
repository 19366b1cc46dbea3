/// Posts and who they leave without an owner, time gained and what became of it, trainings held against trainings
/// planned. Figures of few people are told to HR alone.
@NullMarked
package fr.continuum.application.workforce;

import org.jspecify.annotations.NullMarked;
