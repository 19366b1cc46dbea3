/// What serves the plan, by API: trainings, IT investments, process changes, organisational adjustments, partner
/// interventions, their links, and what they are judged against.
@NullMarked
package fr.continuum.adapters.web.api.contribution;

import org.jspecify.annotations.NullMarked;
