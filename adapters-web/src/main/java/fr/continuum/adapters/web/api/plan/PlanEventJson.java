package fr.continuum.adapters.web.api.plan;

import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.plan.PlanHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One change of the plan.
///
/// @param version of the plan after it
@Schema(name = "PlanEvent", description = "Un changement du plan : qui, quand, par quelle décision, et quoi")
record PlanEventJson(
        Instant at,
        String author,
        PlanChange.Origin origin,
        @Nullable RevisionJson revision,
        String version,
        PlanDiffJson diff) {

    static PlanEventJson of(PlanHistory.Entry entry, PlanDiffJson diff) {
        return new PlanEventJson(
                entry.at(),
                entry.author(),
                entry.origin(),
                entry.revision().map(RevisionJson::of).orElse(null),
                entry.version().value(),
                diff);
    }
}
