package fr.continuum.adapters.web.api.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.StrategicAxis;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/// Anything in the plan that has a code; `level` says what it is, and which fields it has.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "level")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AxisJson.class, name = "AXIS"),
    @JsonSubTypes.Type(value = StrategicObjectiveJson.class, name = "STRATEGIC_OBJECTIVE"),
    @JsonSubTypes.Type(value = OperationalObjectiveJson.class, name = "OPERATIONAL_OBJECTIVE"),
    @JsonSubTypes.Type(value = ActionJson.class, name = "ACTION"),
    @JsonSubTypes.Type(value = PledgeJson.class, name = "PLEDGE")
})
@Schema(
        name = "PlanElement",
        description = "Un élément du plan ; « level » dit ce qu’il est",
        oneOf = {
            AxisJson.class,
            StrategicObjectiveJson.class,
            OperationalObjectiveJson.class,
            ActionJson.class,
            PledgeJson.class
        },
        discriminatorProperty = "level",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "AXIS", schema = AxisJson.class),
            @DiscriminatorMapping(value = "STRATEGIC_OBJECTIVE", schema = StrategicObjectiveJson.class),
            @DiscriminatorMapping(value = "OPERATIONAL_OBJECTIVE", schema = OperationalObjectiveJson.class),
            @DiscriminatorMapping(value = "ACTION", schema = ActionJson.class),
            @DiscriminatorMapping(value = "PLEDGE", schema = PledgeJson.class)
        })
sealed interface ElementJson
        permits AxisJson, StrategicObjectiveJson, OperationalObjectiveJson, ActionJson, PledgeJson {

    String code();

    PlanElement read(Place place);

    static ElementJson of(PlanElement element) {
        return switch (element) {
            case StrategicAxis axis -> AxisJson.of(axis);
            case Objective.Strategic objective -> StrategicObjectiveJson.of(objective);
            case Objective.Operational objective -> OperationalObjectiveJson.of(objective);
            case Action action -> ActionJson.of(action);
            case Pledge pledge -> PledgeJson.of(pledge);
        };
    }
}
