package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.StrategicAxis;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Axis", description = "Un axe : le niveau facultatif au-dessus des objectifs stratégiques")
record AxisJson(
        String code,
        String label,
        @Nullable AbandonmentJson abandonment,
        @Nullable LineageJson lineage) implements ElementJson {

    static AxisJson of(StrategicAxis axis) {
        return new AxisJson(
                axis.code().value(),
                axis.label(),
                AbandonmentJson.of(axis.abandonment()),
                LineageJson.of(axis.lineage()));
    }

    @Override
    public StrategicAxis read(Place place) {
        return new StrategicAxis(
                place.code("code", code),
                place.text("label", label),
                place.maybe("abandonment", abandonment, AbandonmentJson::read),
                place.maybe("lineage", lineage, LineageJson::read));
    }
}
