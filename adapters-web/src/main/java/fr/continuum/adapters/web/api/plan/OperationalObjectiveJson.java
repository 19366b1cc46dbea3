package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.plan.Objective;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param under code of the objective it stands under
@Schema(name = "OperationalObjective", description = "Un objectif opérationnel, sous un autre objectif")
record OperationalObjectiveJson(
        String code,
        String label,
        @Nullable String statement,
        String under,
        @Nullable List<String> conditions,
        @Nullable List<RoleJson> roles,
        @Nullable List<TerritoryJson> territories,
        @Nullable AbandonmentJson abandonment,
        @Nullable LineageJson lineage)
        implements ElementJson {

    static OperationalObjectiveJson of(Objective.Operational objective) {
        return new OperationalObjectiveJson(
                objective.code().value(),
                objective.label(),
                Words.orNull(objective.statement()),
                objective.under().value(),
                objective.conditions(),
                objective.roles().stream().map(RoleJson::of).toList(),
                objective.territories().stream().map(TerritoryJson::of).toList(),
                AbandonmentJson.of(objective.abandonment()),
                LineageJson.of(objective.lineage()));
    }

    @Override
    public Objective.Operational read(Place place) {
        return new Objective.Operational(
                place.code("code", code),
                place.text("label", label),
                Words.orEmpty(statement),
                place.code("under", under),
                Words.each(place, "conditions", conditions),
                place.each("roles", roles, RoleJson::read),
                place.each("territories", territories, TerritoryJson::read),
                place.maybe("abandonment", abandonment, AbandonmentJson::read),
                place.maybe("lineage", lineage, LineageJson::read));
    }
}
