package fr.continuum.adapters.web.api.trace;

import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import io.swagger.v3.oas.annotations.media.Schema;

/// An element of the plan on a way.
///
/// @param abandoned whether it was given up: what leads to it is found, not lost
@Schema(name = "Step", description = "Un élément du plan sur un chemin")
record StepJson(String code, PlanLevel level, String label, boolean abandoned) {

    static StepJson of(PlanElement element) {
        return new StepJson(element.code().value(), element.level(), element.label(), !element.isActive());
    }
}
