package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.plan.Revision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/// Why, by what decision and when an adopted plan changes (R06).
@Schema(
        name = "Revision",
        description =
                "Pourquoi, par quelle décision et quand ce qui a été voté change : demandée dès que le plan est adopté")
record RevisionJson(String reason, String decision, LocalDate on) {

    static RevisionJson of(Revision revision) {
        return new RevisionJson(revision.reason(), revision.decision(), revision.on());
    }

    Revision read(Place place) {
        return new Revision(place.text("reason", reason), place.text("decision", decision), on);
    }
}
