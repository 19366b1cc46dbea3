package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.DeedJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that an element of the plan gets, in one year under one measure.
///
/// @param year absent where no document in force carries any money
/// @param contributions all that is done for it, each once however many links it has
/// @param severalBudgets whether several budgets are added up, which nobody consolidated: flows between them stand in
///     it twice
@Schema(
        name = "Down",
        description = "Tout ce qu’un élément du plan reçoit, chaque centime et chaque contribution une fois")
record DownJson(
        @Nullable Integer year,
        @Nullable String measure,
        List<DeedJson> contributions,
        boolean severalBudgets,
        MeansJson means) {}
