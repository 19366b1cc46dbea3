package fr.continuum.adapters.web.api.partner;

import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.OwnInterventions;
import fr.continuum.adapters.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a partner does for the plan.
@RestController
@Tag(name = "Partenaire")
class PartnerApi {

    private final Whose whose;
    private final OwnInterventions interventions;

    PartnerApi(Whose whose, OwnInterventions interventions) {
        this.whose = whose;
        this.interventions = interventions;
    }

    @GetMapping("/api/v1/partner/interventions")
    @Operation(
            summary = "Ses propres interventions, et ce qu’elles servent jusqu’aux engagements",
            description = "Pour le compte d’un partenaire, et lui seul : rien d’autre ne lui est ouvert.")
    @Problems(404)
    Listing<OwnInterventionJson> ownInterventions(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size,
            Locale locale) {
        return Listing.of(
                interventions.of(viewer, whose.owner(viewer, authority)),
                page,
                size,
                own -> OwnInterventionJson.of(own, locale));
    }
}
