package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReportWriter;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The documents in force and their coverage.
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "Documents")
class DocumentApi {

    private final PublishedFigures figures;
    private final ReportAnswer answer;

    DocumentApi(PublishedFigures figures, ReportAnswer answer) {
        this.figures = figures;
        this.answer = answer;
    }

    @GetMapping
    @Operation(operationId = "documents", summary = "Les documents en vigueur")
    @ApiResponse(
            responseCode = "200",
            description = "Comme sous « documents » d’un compte rendu",
            content =
                    @Content(
                            mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(ref = "#/components/schemas/Document"))))
    void inForce(@AuthenticationPrincipal SignedIn viewer, HttpServletResponse response) throws IOException {
        answer.write(
                new NightReportWriter.Documents(figures.authorities(viewer).stream()
                        .flatMap(
                                a -> figures.current(a.siren()).stream().flatMap(c -> figures.documents(a, c).stream()))
                        .map(DocumentApi::document)
                        .toList()),
                response);
    }

    @GetMapping("/{sha}/coverage")
    @Operation(
            operationId = "documentCoverage",
            summary = "La couverture d’un document : un élément par montant, sens et dimension")
    @Problems(404)
    @ApiResponse(
            responseCode = "200",
            description = "Comme sous « coverage » d’un compte rendu",
            content =
                    @Content(
                            mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(ref = "#/components/schemas/Coverage"))))
    void coverage(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(required = false) @Nullable Flow flow,
            @RequestParam(required = false) @Nullable Dimension dimension,
            HttpServletResponse response)
            throws IOException {
        Optional<Measure> wanted = Params.measure("measure", measure);
        DocumentInForce document = figures.document(viewer, sha);
        answer.write(
                new NightReportWriter.Coverages(figures.coverages(document).stream()
                        .filter(c -> wanted.isEmpty() || wanted.get() == c.measure())
                        .filter(c -> flow == null || c.flow() == flow)
                        .filter(c -> dimension == null || c.dimension() == dimension)
                        .map(c -> new NightReport.DocumentCoverage(
                                document.siren(),
                                document.sha(),
                                document.header().fiscalYear(),
                                document.header().stage(),
                                document.header().budget(),
                                c))
                        .toList()),
                response);
    }

    private static NightReport.Document document(DocumentInForce document) {
        return new NightReport.Document(
                "",
                document.sha(),
                FileKind.of(document.header()),
                document.header(),
                NightReport.Status.IN_FORCE,
                "",
                document.reading().lines(),
                document.reading().sums());
    }
}
