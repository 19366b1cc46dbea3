package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.WorkforceAsked.Asked;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.workforce.AskGainedTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger of time gained.
@RestController
@RequestMapping("/api/v1/workforce/time")
@Tag(name = "Personnel")
class TimeApi {

    private final WorkforceAsked asking;
    private final AskGainedTime time;

    TimeApi(WorkforceAsked asking, AskGainedTime time) {
        this.asking = asking;
        this.time = time;
    }

    @GetMapping
    @Operation(summary = "Le temps dégagé : ce que chaque direction a dégagé par an, et ce que c’est devenu (R32)")
    @Problems(404)
    TimeJson gainedTime(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Un jour passé ; à défaut, aujourd’hui") @RequestParam(defaultValue = "")
                    String on) {
        Asked asked = asking.of(viewer, authority, on);
        return TimeJson.of(time.on(asked.owner(), asked.day(), asked.sight()));
    }
}
