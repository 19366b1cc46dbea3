package fr.continuum.adapters.web.api.plan;

import io.swagger.v3.oas.annotations.media.Schema;

/// What a change of the plan led to, or would lead to.
///
/// @param version of the plan after it
/// @param dryRun whether nothing was written
@Schema(name = "PlanChange", description = "Ce qu’un changement du plan a donné, ou donnerait si rien n’est écrit")
record PlanChangeJson(String version, boolean dryRun, PlanDiffJson diff) {}
