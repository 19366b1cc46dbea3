package fr.continuum.adapters.web.api.plan;

import fr.continuum.domain.plan.PlanElement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What beginning a plan led to, or would lead to.
///
/// @param version of the plan that begins
/// @param dryRun whether nothing was written
/// @param leftBehind what something is linked to in the plan before, and is not in this one
@Schema(
        name = "BegunPlan",
        description =
                "Le plan qui commence, ou commencerait ; ce à quoi quelque chose est relié et qu’il ne reprend pas")
record BegunPlanJson(String version, boolean dryRun, List<Left> leftBehind, PlanDiffJson diff) {

    @Schema(name = "LeftBehind", description = "Un élément du plan précédent auquel quelque chose est relié")
    record Left(String code, String label) {}

    static BegunPlanJson of(PlanChangeJson change, List<PlanElement> leftBehind) {
        return new BegunPlanJson(
                change.version(),
                change.dryRun(),
                leftBehind.stream()
                        .map(element -> new Left(element.code().value(), element.label()))
                        .toList(),
                change.diff());
    }
}
