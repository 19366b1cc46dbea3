package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Adoption;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/// The vote that makes the plan the authority's.
///
/// @param decision reference of the deliberation
@Schema(name = "Adoption", description = "Le vote qui fait du plan celui de la collectivité")
record AdoptionJson(LocalDate on, String decision) {

    static AdoptionJson of(Adoption adoption) {
        return new AdoptionJson(adoption.on(), adoption.decision());
    }

    Adoption read(Place place) {
        return new Adoption(on, place.text("decision", decision));
    }
}
