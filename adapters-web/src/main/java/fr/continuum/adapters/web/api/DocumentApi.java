package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The documents in force and their coverage.
@RestController
@RequestMapping("/api/v1/documents")
class DocumentApi {

    private final PublishedFigures figures;

    DocumentApi(PublishedFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "Les documents en vigueur")
    List<DocumentJson> inForce(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn viewer) {
        return figures.authorities(viewer).stream()
                .flatMap(a -> figures.current(a.siren()).stream().flatMap(c -> figures.documents(a, c).stream()))
                .map(DocumentApi::document)
                .toList();
    }

    @GetMapping("/{sha}/coverage")
    @Operation(summary = "La couverture d’un document : un élément par montant, sens et dimension")
    List<CoverageJson> coverage(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String flow,
            @RequestParam(defaultValue = "") String dimension) {
        DocumentInForce document = figures.document(viewer, sha);
        boolean deltas = document.header().stage().isDelta();
        return figures.coverages(document).stream()
                .filter(c -> measure.isEmpty() || c.measure().code().equals(measure))
                .filter(c -> flow.isEmpty() || c.flow().name().equals(flow))
                .filter(c -> dimension.isEmpty() || c.dimension().name().equals(dimension))
                .map(c -> CoverageJson.of(c, deltas))
                .toList();
    }

    private static DocumentJson document(DocumentInForce document) {
        return DocumentJson.of(
                null,
                document.sha(),
                "TOTEM",
                document.header(),
                "IN_FORCE",
                "",
                document.reading().lines(),
                document.reading().sums());
    }
}
