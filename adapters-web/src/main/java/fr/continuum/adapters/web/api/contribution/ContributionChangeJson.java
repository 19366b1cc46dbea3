package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.finding.RefusalRow;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a change of a contribution led to, or would lead to.
///
/// @param version absent of a dry run that sends figures for others that are hidden
/// @param dryRun whether nothing was written
/// @param before what it said; absent where it is new
/// @param left what broke rules before and still does: it forbids nothing, and somebody must mend it
@Schema(name = "ContributionChange", description = "Ce qu’un changement d’une contribution a donné, ou donnerait")
record ContributionChangeJson(
        @Nullable String version,
        boolean dryRun,
        boolean changed,
        @Nullable ContributionJson before,
        ContributionJson after,

        @ArraySchema(schema = @Schema(ref = "#/components/schemas/Violation"))
        List<RefusalRow> left) {}
