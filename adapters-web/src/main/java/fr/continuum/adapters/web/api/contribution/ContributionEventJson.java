package fr.continuum.adapters.web.api.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One change of a contribution.
///
/// @param version after it; absent where it was withdrawn
/// @param contribution all it said from then on
/// @param reason why it was withdrawn; absent where it was not, or nobody was asked yet
@Schema(
        name = "ContributionEvent",
        description = "Un changement d’une contribution : qui, quand, et ce qu’elle dit depuis")
record ContributionEventJson(
        Instant at,
        String author,
        String source,
        PlanChange.Origin origin,
        @Nullable String version,
        @Nullable ContributionJson contribution,
        @Nullable String reason) {

    /// @param veil what the reader may not see of what it said
    static ContributionEventJson of(Contributions.Change change, ContributionVeil veil) {
        return new ContributionEventJson(
                change.entry().at(),
                change.entry().author(),
                change.entry().source(),
                change.origin(),
                change.after().map(Contribution::version).map(Object::toString).orElse(null),
                change.after().map(veil::ofPast).map(ContributionJson::of).orElse(null),
                change.why().map(Withdrawal::reason).orElse(null));
    }
}
