package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Territory;
import io.swagger.v3.oas.annotations.media.Schema;

/// @param code official: COG, or SIREN for an EPCI
@Schema(name = "Territory", description = "Un lieu que l’élément concerne, par son code officiel")
record TerritoryJson(Territory.Kind kind, String code, String label) {

    static TerritoryJson of(Territory territory) {
        return new TerritoryJson(territory.kind(), territory.code(), territory.label());
    }

    Territory read(Place place) {
        return new Territory(kind, place.text("code", code), place.text("label", label));
    }
}
