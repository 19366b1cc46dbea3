package fr.continuum.adapters.web.api.trace;

import fr.continuum.adapters.web.api.wire.DeedJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every way up from one thing done or paid.
///
/// @param ways none where it is untraced
@Schema(
        name = "Up",
        description = "Tous les chemins d’une contribution, ou d’une clé budgétaire, jusqu’aux engagements")
record UpJson(@Nullable DeedJson contribution, @Nullable KeyJson key, List<WayJson> ways) {}
