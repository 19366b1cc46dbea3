package fr.continuum.adapters.web.api.crossproof;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.ProofExport;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.consultation.AskCrossProof;
import fr.continuum.application.consultation.CrossProofSeen;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.ReadFindings;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.crossproof.ProofChecks;
import fr.continuum.domain.rule.ContinuumRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The three sources held against one another.
@RestController
@RequestMapping("/api/v1/cross-proof")
@Tag(name = "Documents")
class CrossProofApi {

    private final Whose whose;
    private final AskCrossProof proofs;
    private final ReadFindings findings;
    private final ProofExport exports;
    private final FileOf of;

    CrossProofApi(Whose whose, AskCrossProof proofs, ReadFindings findings, ProofExport exports, FileOf of) {
        this.of = of;
        this.findings = findings;
        this.whose = whose;
        this.proofs = proofs;
        this.exports = exports;
    }

    @GetMapping
    @Operation(
            summary = "Ce qui a été acheté, face à ce qui est déclaré et aux postes créés : les écarts, le plus grand"
                    + " d’abord",
            description = "Logiciels, matériel, informatique en nuage, formation, selon une liste de comptes par"
                    + " norme. Sans « year », le dernier exercice dont un compte est reçu. « posts » est absent tant"
                    + " qu’aucun tableau des postes n’est reçu.")
    @Problems({404, 422})
    CrossProofJson crossProof(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @Parameter(description = "MtReal, MtMandate, MtEngage ou MtPrev") @RequestParam(defaultValue = "")
                    String measure)
            throws IOException {
        CrossProofSeen.Told told = told(viewer, authority, year, measure);
        return CrossProofJson.of(
                told,
                findings.of(told.night()).stream()
                        .map(DatedFinding::finding)
                        .filter(finding -> told.isOfTheNight() || finding.rule() == ContinuumRule.R46)
                        .map(finding -> new ProofChecks.Known(finding.rule(), finding.subject()))
                        .collect(Collectors.toSet()));
    }

    @GetMapping(path = "/file", produces = TableFormat.TEXT)
    @Operation(summary = "Les mêmes écarts en un fichier CSV")
    @ApiResponse(
            responseCode = "200",
            description = "Un fichier CSV",
            content = @Content(mediaType = TableFormat.TEXT, schema = @Schema(type = "string")))
    @Problems({404, 422})
    ResponseEntity<byte[]> crossProofFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure)
            throws IOException {
        CrossProofSeen.Told told = told(viewer, authority, year, measure);
        return of.night(TableFormat.CSV, ProofExport.name(told), whose.siren(viewer, authority))
                .body(exports.of(told));
    }

    private CrossProofSeen.Told told(SignedIn viewer, String authority, String year, String measure)
            throws IOException {
        Optional<FiscalYear> inYear = Params.year("year", year);
        Optional<Measure> under = Params.measure("measure", measure);
        return switch (proofs.ask(whose.siren(viewer, authority), viewer.sight(), inYear, under)) {
            case CrossProofSeen.NoMoney _ -> throw new NotHere("api.gone.spending");
            case CrossProofSeen.NoList _ -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "api.no-purchase-list");
            case CrossProofSeen.Told told -> asked(told, inYear, under);
        };
    }

    /// What was asked for, and nothing else.
    private static CrossProofSeen.Told asked(
            CrossProofSeen.Told told, Optional<FiscalYear> year, Optional<Measure> measure) {
        if (year.filter(one -> !one.equals(told.choice().year())).isPresent()
                || measure.filter(one -> one != told.choice().measure()).isPresent()) {
            throw new NotHere("api.gone.spending-of-year");
        }
        return told;
    }
}
