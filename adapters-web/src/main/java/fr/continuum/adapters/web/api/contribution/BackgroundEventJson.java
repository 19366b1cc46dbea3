package fr.continuum.adapters.web.api.contribution;

import fr.continuum.application.port.Contributions.BackgroundChange;
import fr.continuum.domain.plan.PlanChange.Origin;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// One thing said of what contributions are judged against.
///
/// @param said the one part that was said: a need, a training plan or how many agents
@Schema(
        name = "BackgroundEvent",
        description = "Ce qui a été dit un jour d’un besoin, d’un plan de formation ou du nombre d’agents")
record BackgroundEventJson(Origin origin, String author, Instant at, String source, BackgroundJson said) {

    static BackgroundEventJson of(BackgroundChange change) {
        return new BackgroundEventJson(
                change.origin(),
                change.entry().author(),
                change.entry().at(),
                change.entry().source(),
                BackgroundJson.of(change.said()));
    }
}
