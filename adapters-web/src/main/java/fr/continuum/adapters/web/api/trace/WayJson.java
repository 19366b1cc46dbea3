package fr.continuum.adapters.web.api.trace;

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
        description = "Un chemin, de ce qui est visé jusqu’à la racine, avec les engagements tenus en route")
record WayJson(
        @Nullable TieJson tie,
        @Nullable FundingJson funding,
        List<StepJson> climb,
        List<StepJson> pledges,
        List<StepJson> contributesTo) {

    static WayJson of(Path path) {
        return new WayJson(
                path.tie().map(TieJson::of).orElse(null),
                path.funding().map(FundingJson::of).orElse(null),
                path.climb().stream().map(StepJson::of).toList(),
                path.pledges().stream().map(StepJson::of).toList(),
                path.contributesTo().stream().map(StepJson::of).toList());
    }
}
