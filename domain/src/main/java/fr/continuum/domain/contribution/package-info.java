/// What serves the plan besides money: trainings, IT investments, process changes, organisational adjustments, partner
/// interventions, and what each must prove.
@NullMarked
package fr.continuum.domain.contribution;

import org.jspecify.annotations.NullMarked;
