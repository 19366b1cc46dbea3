package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Rows of an authority's table, their effect shown before they are kept. Published figures move with the next night.
@RestController
@RequestMapping("/api/v1/allocation")
@Tag(name = "Ventilation")
class AllocationApi {

    private final Whose whose;
    private final PublishedFigures figures;
    private final GuidedLinking links;
    private final EffectEverywhere everywhere;
    private final UntracedKeys untracedKeys;

    AllocationApi(
            Whose whose,
            PublishedFigures figures,
            GuidedLinking links,
            EffectEverywhere everywhere,
            UntracedKeys untracedKeys) {
        this.whose = whose;
        this.figures = figures;
        this.links = links;
        this.everywhere = everywhere;
        this.untracedKeys = untracedKeys;
    }

    /// @param document fingerprint of a document in force
    /// @param flow expenses where absent
    /// @param measure TotEM's name; the one the document is judged on where absent
    @Schema(name = "PreviewAsked", description = "Des règles d’une même dimension, et le document où en voir l’effet")
    record PreviewAsked(
            String document,
            Dimension dimension,
            @Nullable Flow flow,
            @Nullable String measure,
            List<RowJson> rows) {}

    /// @param table version of the table whose effect was shown
    @Schema(name = "RowsAsked", description = "Des règles à garder, et la version de la table dont l’effet a été vu")
    record RowsAsked(Dimension dimension, String table, List<RowJson> rows) {}

    @Schema(
            name = "TableVersion",
            description = "La table désormais en vigueur ; les chiffres suivront la prochaine nuit")
    record TableVersion(String table) {}

    @GetMapping("/untraced")
    @Operation(summary = "Ce qu’un document laisse sans lien, par autorisation, opération, service, politique…")
    @Problems(404)
    UntracedJson untracedKeys(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Empreinte d’un document en vigueur") @RequestParam String document,
            @Parameter(description = "Le champ par lequel regrouper") @RequestParam KeyField field,
            @RequestParam(defaultValue = "PLAN") Dimension dimension,
            @RequestParam(defaultValue = "EXPENSE") Flow flow,
            @RequestParam(defaultValue = "") String measure) {
        DocumentInForce found = document(whose.siren(viewer, authority), viewer, document);
        Asked asked = asked(found, dimension, flow, measure);
        return UntracedJson.of(asked, field, untracedKeys.by(asked, field));
    }

    @GetMapping("/untraced/keys")
    @Operation(summary = "Les clés d’un groupe de ce qui est sans lien, les plus gros montants d’abord")
    @Problems(404)
    Listing<UntracedKeyJson> untracedGroupKeys(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Empreinte d’un document en vigueur") @RequestParam String document,
            @Parameter(description = "Le champ par lequel les clés sont regroupées") @RequestParam KeyField field,
            @Parameter(description = "Le code du groupe ; vide : les clés qui n’en portent pas")
                    @RequestParam(defaultValue = "")
                    String code,
            @RequestParam(defaultValue = "PLAN") Dimension dimension,
            @RequestParam(defaultValue = "EXPENSE") Flow flow,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        DocumentInForce found = document(whose.siren(viewer, authority), viewer, document);
        Asked asked = asked(found, dimension, flow, measure);
        return Listing.of(
                untracedKeys.keys(asked, field, code),
                page,
                size,
                key -> UntracedKeyJson.of(found.header(), key, asked.measure()));
    }

    private Asked asked(DocumentInForce found, Dimension dimension, Flow flow, String measure) {
        if (dimension == Dimension.PLAN && flow == Flow.REVENUE) {
            throw Unfit.parameter("flow", "api.unfit.plan-revenue");
        }
        Measure wanted =
                Params.measure("measure", measure).orElse(found.header().judgedMeasure());
        if (!carries(found, flow, wanted)) {
            throw new NotHere("gone.amount");
        }
        return new Asked(found.reading().id(), dimension, flow, wanted);
    }

    @PostMapping("/previews")
    @Operation(
            summary =
                    "L’effet de règles sur un document, puis sur chacun de ceux en vigueur, en euros ; rien n’est gardé",
            description = "Une règle qui ne nomme ni budget ni année vaut pour tous : « documents » dit ce qu’elle y"
                    + " change, document par document. Une condition BUDGET la borne à un budget.")
    @Problems({404, 413, 415, 422})
    EffectJson previewRows(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody PreviewAsked asked) {
        Siren siren = whose.siren(viewer, authority);
        DocumentInForce document = document(siren, viewer, asked.document());
        List<Proposal> rows = rows(asked.dimension(), asked.rows());
        Flow flow = asked.flow() == null ? Flow.EXPENSE : asked.flow();
        if (asked.dimension() == Dimension.PLAN && flow == Flow.REVENUE) {
            throw Place.BODY.at("flow").unfit("api.unfit.plan-revenue");
        }
        Measure measure = measure(asked, document);
        if (!carries(document, flow, measure)) {
            throw Place.BODY.at("measure").unfit("api.unfit.not-carried");
        }
        RowRules.refuse(rows, links.refusals(siren, rows));
        return switch (links.preview(document.reading().id(), flow, measure, rows)) {
            case Preview.Effect effect ->
                EffectJson.of(
                        effect,
                        everywhere.of(siren, flow, rows).stream()
                                .map(one -> DocumentEffectJson.of(one, rows))
                                .toList());
            case Preview.Refused _ -> throw tableChanged();
        };
    }

    private static Measure measure(PreviewAsked asked, DocumentInForce document) {
        return asked.measure() == null
                ? document.header().judgedMeasure()
                : Measure.ofCode(asked.measure())
                        .orElseThrow(() -> Place.BODY.at("measure").unfit("api.unfit.measure"));
    }

    @PostMapping("/rows")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Garde des règles, toutes ou aucune, après en avoir vu l’effet")
    @Problems({404, 409, 413, 415, 422})
    TableVersion keepRows(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody RowsAsked asked) {
        Siren siren = whose.siren(viewer, authority);
        List<Proposal> rows = rows(asked.dimension(), asked.rows());
        if (!asked.table().matches("[0-9a-f]{64}")) {
            throw Place.BODY.at("table").unfit("api.unfit.fingerprint", asked.table());
        }
        RowRules.refuse(rows, links.refusals(siren, rows));
        return switch (links.keep(siren, rows, new Sha256(asked.table()), viewer.by(Interface.SOURCE))) {
            case Kept.Done(Sha256 table) -> new TableVersion(table.value());
            case Kept.Refused _, Kept.TableChanged _ -> throw tableChanged();
        };
    }

    private static Told tableChanged() {
        return new Told(HttpStatus.CONFLICT, "api.table-changed");
    }

    /// At least one row, and no two with the same conditions: the second would take the place of the first.
    private static List<Proposal> rows(Dimension dimension, List<RowJson> sent) {
        Place place = Place.BODY.at("rows");
        if (sent.isEmpty()) {
            throw place.unfit("api.unfit.no-row");
        }
        List<Proposal> rows = Place.BODY.each("rows", sent, (row, at) -> row.read(dimension, at));
        Set<Object> conditions = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!conditions.add(Set.copyOf(rows.get(row).conditions()))) {
                throw place.at(row).unfit("api.unfit.same-conditions");
            }
        }
        return rows;
    }

    private DocumentInForce document(Siren authority, SignedIn viewer, String sha) {
        return Optional.of(figures.document(viewer, sha))
                .filter(found -> found.siren().equals(authority))
                .orElseThrow(() -> new NotHere("gone.document"));
    }

    private boolean carries(DocumentInForce document, Flow flow, Measure measure) {
        return figures.coverages(document).stream()
                .anyMatch(coverage -> coverage.flow() == flow && coverage.measure() == measure);
    }
}
