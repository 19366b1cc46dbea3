package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Lineage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "Lineage", description = "D’où vient l’élément, dans le plan du mandat précédent")
record LineageJson(String plan, String element) {

    static @Nullable LineageJson of(Optional<Lineage> lineage) {
        return lineage.map(from ->
                        new LineageJson(from.plan().value(), from.element().value()))
                .orElse(null);
    }

    Lineage read(Place place) {
        return new Lineage(place.code("plan", plan), place.code("element", element));
    }
}
