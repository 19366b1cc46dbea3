package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskStrength;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Weak turning strong, over time.
@RestController
@RequestMapping("/api/v1/link-strength")
@Tag(name = "Documents")
class StrengthApi {

    private final Whose whose;
    private final AskStrength strengths;

    StrengthApi(Whose whose, AskStrength strengths) {
        this.whose = whose;
        this.strengths = strengths;
    }

    @GetMapping
    @Operation(
            summary = "Les euros reliés fortement, faiblement, ambigus ou sans lien, par exercice et par nuit",
            description =
                    "Sans « measure », chaque exercice par le montant qui en dit le plus : mandaté, engagé,"
                            + " réalisé, voté. Les nuits sont celles de « year », du dernier exercice à défaut, trente au plus.")
    @Problems(404)
    StrengthJson linkStrength(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "L’exercice dont dire les nuits") @RequestParam(defaultValue = "") String year,
            @Parameter(description = "Le même montant pour tous les exercices") @RequestParam(defaultValue = "")
                    String measure) {
        Optional<FiscalYear> nightsOf = Params.year("year", year);
        Optional<Measure> under = Params.measure("measure", measure);
        return strengths
                .ask(whose.siren(viewer, authority), under, nightsOf)
                .filter(seen -> !seen.years().isEmpty())
                .map(StrengthJson::of)
                .orElseThrow(() -> new NotHere("api.gone.spending"));
    }
}
