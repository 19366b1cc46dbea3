package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param account sign-in name of who sits there today, where the post has one
/// @param lastDay the last day somebody sits there, itself included
@Schema(name = "Role", description = "Un rôle, tenu par un poste")
record RoleJson(
        PlanRole role,
        String post,
        @Nullable String account,
        @Nullable LocalDate lastDay) {

    static RoleJson of(RoleHolding holding) {
        return new RoleJson(
                holding.role(),
                holding.post(),
                holding.account().orElse(null),
                holding.lastDay().orElse(null));
    }

    RoleHolding read(Place place) {
        return new RoleHolding(
                role, place.text("post", post), Optional.ofNullable(account), Optional.ofNullable(lastDay));
    }
}
