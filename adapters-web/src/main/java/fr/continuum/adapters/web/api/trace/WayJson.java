package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.reading.Waiting;
import fr.continuum.application.consultation.ContinuumSeen.KeyOfYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.trace.Continuum.Path;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way up.
///
/// @param climb from the target up to the root
/// @param pledges promises kept on the way
/// @param contributesTo objectives the action serves besides its own, where the amount does not count
@Schema(
        name = "Way",
        description = "Un chemin, de ce qui est visé jusqu’à la racine, avec les promesses portées en route")
record WayJson(
        @Nullable TieJson tie,
        @Nullable FundingJson funding,
        List<StepJson> climb,
        List<StepJson> pledges,
        List<StepJson> contributesTo) {

    /// Of a contribution.
    static WayJson of(ContributionId deed, Path path, Waiting waiting) {
        return way(
                path,
                path.tie().map(tie -> TieJson.of(tie, waiting.isFor(deed, tie))).orElse(null),
                null);
    }

    /// Of a budget key.
    static WayJson of(KeyOfYear key, Path path, Waiting waiting) {
        return way(
                path,
                null,
                path.funding()
                        .map(funding -> FundingJson.of(funding, waiting.isFor(key, funding.target())))
                        .orElse(null));
    }

    private static WayJson way(Path path, @Nullable TieJson tie, @Nullable FundingJson funding) {
        return new WayJson(
                tie,
                funding,
                path.climb().stream().map(StepJson::of).toList(),
                path.pledges().stream().map(StepJson::of).toList(),
                path.contributesTo().stream().map(StepJson::of).toList());
    }
}
