package fr.continuum.adapters.web.api.flow;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.FileOf;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskFlow;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.port.FlowWriter;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Siren;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where all the expenses of a year go, in both dimensions at once.
@RestController
@RequestMapping("/api/v1/flow")
@Tag(name = "Documents")
class FlowApi {

    private final Whose whose;
    private final AskFlow flows;
    private final FlowWriter writer;
    private final FileOf of;
    private final ServiceNames services;

    FlowApi(Whose whose, AskFlow flows, FlowWriter writer, FileOf of, ServiceNames services) {
        this.of = of;
        this.services = services;
        this.whose = whose;
        this.flows = flows;
        this.writer = writer;
    }

    @GetMapping
    @Operation(
            summary = "D’une section et d’un service, par une politique, jusqu’au plan : chaque euro d’un exercice, une"
                    + " fois",
            description = "Sans « year » ni « measure », le dernier compte reçu. Un budget par « budget », un document"
                    + " par « document » ; tout l’exercice à défaut : plusieurs budgets additionnés ne sont pas"
                    + " consolidés. Les politiques et le plan sont deux questions : leurs taux ne se mélangent pas.")
    @Problems(404)
    FlowJson flow(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure,
            @Parameter(description = "Un budget, tel que les documents le nomment") @RequestParam(defaultValue = "")
                    String budget,
            @Parameter(description = "Un document, par son empreinte") @RequestParam(defaultValue = "")
                    String document) {
        Siren siren = whose.siren(viewer, authority);
        return FlowJson.of(
                seen(siren, year, measure, part(budget, document)),
                services.known().of(siren));
    }

    @GetMapping(path = "/file", produces = TableFormat.TEXT)
    @Operation(summary = "Les mêmes chemins en un fichier CSV, le plus gros montant d’abord")
    @ApiResponse(
            responseCode = "200",
            description = "Un fichier CSV",
            content = @Content(mediaType = TableFormat.TEXT, schema = @Schema(type = "string")))
    @Problems(404)
    ResponseEntity<byte[]> flowFile(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String budget,
            @RequestParam(defaultValue = "") String document)
            throws IOException {
        Siren siren = whose.siren(viewer, authority);
        FlowSeen seen = seen(siren, year, measure, part(budget, document));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(seen.ways(), bytes);
        return of.night(TableFormat.CSV, "flux-" + seen.choice().year(), siren).body(bytes.toByteArray());
    }

    private static Part part(String budget, String document) {
        if (!budget.isEmpty() && !document.isEmpty()) {
            throw Unfit.parameter("document", "api.unfit.flow-part");
        }
        Optional<BudgetRef> ofBudget = Params.budget("budget", budget);
        if (ofBudget.isPresent()) {
            return new Part.OfBudget(ofBudget.get());
        }
        return document.isEmpty() ? new Part.Whole() : new Part.OfDocument(Params.fingerprint("document", document));
    }

    /// What was asked for, and nothing else.
    private FlowSeen seen(Siren authority, String year, String measure, Part part) {
        Optional<FiscalYear> inYear = Params.year("year", year);
        Optional<Measure> under = Params.measure("measure", measure);
        FlowSeen seen = flows.ask(authority, inYear, under, part).orElseThrow(() -> new NotHere("api.gone.spending"));
        if (inYear.filter(one -> !one.equals(seen.choice().year())).isPresent()
                || under.filter(one -> one != seen.choice().measure()).isPresent()
                || !seen.part().equals(part)) {
            throw new NotHere("api.gone.money");
        }
        return seen;
    }
}
