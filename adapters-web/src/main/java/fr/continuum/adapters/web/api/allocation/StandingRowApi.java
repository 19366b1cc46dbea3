package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.allocation.RowToldJson.RowChangeJson;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.ListedRow;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.reading.RowSought;
import fr.continuum.adapters.web.reading.RowState;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.RowHistory;
import fr.continuum.application.linking.RowId;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows in force of an authority's tables, each with its history.
@RestController
@RequestMapping("/api/v1/allocation/rows")
@Tag(name = "Ventilation")
class StandingRowApi {

    private final Whose whose;
    private final RowShelf shelf;
    private final RowHistory history;
    private final AskedDocuments documents;

    StandingRowApi(Whose whose, RowShelf shelf, RowHistory history, AskedDocuments documents) {
        this.whose = whose;
        this.shelf = shelf;
        this.history = history;
        this.documents = documents;
    }

    @GetMapping
    @Operation(
            summary = "Les règles en vigueur d’une table, celles qui laissent un reste d’abord",
            description = "Avec un document, ce que chacune y prend. L’en-tête ETag donne la version de la table, à"
                    + " renvoyer dans If-Match avec une correction.")
    @Problems(404)
    ResponseEntity<Listing<StandingRowJson>> standingRows(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "PLAN") Dimension dimension,
            @Parameter(description = "Empreinte d’un document en vigueur, où dire ce que chaque règle prend")
                    @RequestParam(defaultValue = "")
                    String document,
            @RequestParam(defaultValue = "EXPENSE") Flow flow,
            @RequestParam(defaultValue = "") String measure,
            @Parameter(description = "Un champ que la règle demande") @RequestParam(required = false) @Nullable
                    KeyField field,
            @Parameter(description = "Une cible, elle-même ou au-dessus, ou un motif de mise à part")
                    @RequestParam(defaultValue = "")
                    String target,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        Owner owner = whose.owner(viewer, authority);
        Optional<RowShelf.In> in = document.isEmpty()
                ? Optional.empty()
                : Optional.of(documents.of(viewer, owner, document, dimension, flow, measure));
        RowShelf.Shelf table = shelf.of(owner, dimension, in).orElseThrow(() -> new NotHere("gone.rows"));
        List<ListedRow> rows = table.rows(
                new RowSought(Optional.ofNullable(field), target, author, text, Optional.ofNullable(state), ""));
        return ResponseEntity.ok()
                .eTag(table.table().version().value())
                .body(Listing.of(rows, page, size, row -> StandingRowJson.of(row, in.isPresent())));
    }

    @GetMapping("/{row}")
    @Operation(
            summary = "Une règle, en vigueur ou retirée, et toute son histoire",
            description = "L’en-tête ETag donne la version de la table, à renvoyer dans If-Match avec une correction.")
    @Problems(404)
    ResponseEntity<RowToldJson> standingRow(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String row,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "EXPENSE") Flow flow,
            @RequestParam(defaultValue = "") String measure) {
        Owner owner = whose.owner(viewer, authority);
        RowId id = Optional.of(row).filter(RowId::isValid).map(RowId::new).orElseThrow(() -> new NotHere("gone.row"));
        RowHistory.Told told = history.of(owner, id).orElseThrow(() -> new NotHere("gone.row"));
        Optional<RowShelf.In> in = document.isEmpty()
                ? Optional.empty()
                : Optional.of(documents.of(viewer, owner, document, told.dimension(), flow, measure));
        RowShelf.Shelf table = shelf.of(owner, told.dimension(), in).orElseThrow(() -> new NotHere("gone.rows"));
        String version = table.table().version().value();
        return ResponseEntity.ok()
                .eTag(version)
                .body(new RowToldJson(
                        row,
                        told.dimension(),
                        version,
                        table.all().stream()
                                .filter(one -> one.row().id().equals(id))
                                .map(one -> StandingRowJson.of(one, in.isPresent()))
                                .toList(),
                        told.changes().stream().map(RowChangeJson::of).toList()));
    }
}
