package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param axis code of the axis it stands under, where the plan has axes
@Schema(name = "StrategicObjective", description = "Un objectif stratégique : un défi")
record StrategicObjectiveJson(
        String code,
        String label,
        @Nullable String statement,
        @Nullable String axis,
        @Nullable List<String> conditions,
        @Nullable List<RoleJson> roles,
        @Nullable List<TerritoryJson> territories,
        @Nullable AbandonmentJson abandonment,
        @Nullable LineageJson lineage,
        @Nullable KeyFigureJson keyFigure)
        implements ElementJson {

    static StrategicObjectiveJson of(Objective.Strategic objective) {
        return new StrategicObjectiveJson(
                objective.code().value(),
                objective.label(),
                Words.orNull(objective.statement()),
                objective.axis().map(PlanCode::value).orElse(null),
                objective.conditions(),
                objective.roles().stream().map(RoleJson::of).toList(),
                objective.territories().stream().map(TerritoryJson::of).toList(),
                AbandonmentJson.of(objective.abandonment()),
                LineageJson.of(objective.lineage()),
                KeyFigureJson.of(objective.keyFigure()));
    }

    @Override
    public Objective.Strategic read(Place place) {
        return new Objective.Strategic(
                place.code("code", code),
                place.text("label", label),
                Words.orEmpty(statement),
                place.code("axis", Optional.ofNullable(axis)),
                Words.each(place, "conditions", conditions),
                place.each("roles", roles, RoleJson::read),
                place.each("territories", territories, TerritoryJson::read),
                place.maybe("abandonment", abandonment, AbandonmentJson::read),
                place.maybe("lineage", lineage, LineageJson::read),
                place.maybe("keyFigure", keyFigure, KeyFigureJson::read));
    }
}
