package fr.continuum.adapters.web.api.trace;

import fr.continuum.application.workforce.Seen;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import java.util.Map;

/// What people give each element of the plan in the year whose money is looked at, as the reader may see it.
///
/// @param time gained that is put to use for it, up to promises
/// @param trained trainings that serve it, up to promises
record PeopleOfYear(Map<PlanCode, ServedTime> time, Map<PlanCode, Seen<Served>> trained) {

    static final PeopleOfYear NONE = new PeopleOfYear(Map.of(), Map.of());
}
