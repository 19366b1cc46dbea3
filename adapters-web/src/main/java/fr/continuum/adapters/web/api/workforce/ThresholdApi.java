package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.WorkforceAsked.Asked;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.HideSmallFigures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Under how many people figures are hidden outside HR.
@RestController
@RequestMapping("/api/v1/workforce/threshold")
@Tag(name = "Personnel")
class ThresholdApi {

    private final WorkforceAsked asking;
    private final AskHeadcount headcount;
    private final HideSmallFigures hiding;

    ThresholdApi(WorkforceAsked asking, AskHeadcount headcount, HideSmallFigures hiding) {
        this.asking = asking;
        this.headcount = headcount;
        this.hiding = hiding;
    }

    @Schema(
            name = "HidingThreshold",
            description = "Le nombre de personnes en dessous duquel un chiffre est masqué hors des ressources humaines")
    record Threshold(Integer people) {}

    @GetMapping
    @Operation(summary = "Le nombre de personnes en dessous duquel un chiffre est masqué")
    @Problems(404)
    Threshold readThreshold(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String authority) {
        Asked asked = asking.of(viewer, authority, "");
        return new Threshold(headcount.hiding(asked.owner(), asked.day()).threshold());
    }

    @PutMapping
    @Operation(
            summary = "Dit le nombre de personnes en dessous duquel un chiffre est masqué",
            description = "La même demande redit la même chose : il n’y a pas de version à renvoyer.")
    @Problems({404, 413, 415, 422})
    Threshold putThreshold(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody Threshold sent) {
        Asked asked = asking.of(viewer, authority, "");
        return switch (hiding.under(asked.owner(), sent.people(), viewer.getUsername(), Interface.SOURCE)) {
            case HideSmallFigures.Outcome.Done(var smallFigures) -> new Threshold(smallFigures.threshold());
            case HideSmallFigures.Outcome.TooFew(int least) ->
                throw Place.BODY.at("people").unfit("api.unfit.threshold", Integer.toString(least));
        };
    }
}
