package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.allocation.AllocationApi.TableVersion;
import fr.continuum.adapters.web.api.allocation.RowJson.ShareJson;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.CorrectRows;
import fr.continuum.application.linking.CorrectRows.Correction;
import fr.continuum.application.linking.EffectEverywhere;
import fr.continuum.application.linking.GuidedLinking.Kept;
import fr.continuum.application.linking.GuidedLinking.Preview;
import fr.continuum.application.linking.GuidedLinking.Proposal;
import fr.continuum.application.linking.RowId;
import fr.continuum.application.linking.RowsInForce;
import fr.continuum.application.linking.RowsInForce.Standing;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A row in force that is given another answer, or taken away. Published figures move with the next night.
@RestController
@RequestMapping("/api/v1/allocation/rows/{row}")
@Tag(name = "Ventilation")
class RowCorrectionApi {

    private final Whose whose;
    private final RowsInForce rows;
    private final CorrectRows corrections;
    private final EffectEverywhere everywhere;
    private final AskedDocuments documents;

    RowCorrectionApi(
            Whose whose,
            RowsInForce rows,
            CorrectRows corrections,
            EffectEverywhere everywhere,
            AskedDocuments documents) {
        this.whose = whose;
        this.rows = rows;
        this.corrections = corrections;
        this.everywhere = everywhere;
        this.documents = documents;
    }

    @Schema(
            name = "RowAnswer",
            description = "Ce que la règle répond désormais : des cibles (targets) ou un motif (setAside)")
    record AnswerAsked(
            @Nullable List<ShareJson> targets, @Nullable SetAsideReason setAside) {

        private Outcome read(Standing row) {
            return RowJson.outcome(targets, setAside, row.asked().conditions(), Place.BODY);
        }
    }

    /// @param document fingerprint of a document in force
    /// @param flow expenses where absent
    /// @param measure TotEM's name; the one the document is judged on where absent
    /// @param removal whether the row would be taken away: it then answers nothing
    @Schema(
            name = "RowPreviewAsked",
            description = "Ce que la règle répondrait, ou son retrait, et le document où en voir l’effet")
    record CorrectionPreviewAsked(
            String document,
            @Nullable Flow flow,
            @Nullable String measure,
            @Nullable Boolean removal,
            @Nullable List<ShareJson> targets,
            @Nullable SetAsideReason setAside) {

        private Optional<Outcome> read(Standing row) {
            if (!Boolean.TRUE.equals(removal)) {
                return Optional.of(new AnswerAsked(targets, setAside).read(row));
            }
            if (setAside != null || (targets != null && !targets.isEmpty())) {
                throw Place.BODY.at("removal").unfit("api.unfit.removal-answers");
            }
            return Optional.empty();
        }
    }

    @PostMapping("/previews")
    @Operation(
            summary = "L’effet d’une correction ou d’un retrait, en euros, sur un document puis sur chacun de ceux en"
                    + " vigueur ; rien n’est gardé")
    @Problems({404, 413, 415, 422})
    EffectJson previewCorrection(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String row,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody CorrectionPreviewAsked asked) {
        Siren siren = whose.siren(viewer, authority);
        Standing standing = standing(siren, row);
        RowShelf.In in = documents.of(
                viewer,
                Owner.of(siren),
                asked.document(),
                standing.dimension(),
                asked.flow() == null ? Flow.EXPENSE : asked.flow(),
                asked.measure() == null ? "" : asked.measure());
        Correction correction = new Correction(standing, asked.read(standing));
        RowRules.refuse(corrections.refusal(siren, correction));
        return switch (corrections.preview(
                in.document().reading().id(), in.lens().flow(), in.lens().measure(), correction)) {
            case Preview.Effect effect -> effect(siren, in.lens().flow(), correction, effect);
            case Preview.Refused _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private EffectJson effect(Siren siren, Flow flow, Correction correction, Preview.Effect effect) {
        List<Proposal> given = correction
                .outcome()
                .map(outcome -> new Proposal(
                        correction.row().dimension(), correction.row().asked().conditions(), outcome))
                .stream()
                .toList();
        return EffectJson.of(
                effect,
                everywhere.of(siren, flow, correction).stream()
                        .map(one -> DocumentEffectJson.of(one, given))
                        .toList());
    }

    @PutMapping
    @Operation(
            summary = "Donne une autre réponse à une règle",
            description = "Ce qu’elle demande ne change pas. Des règles qui se contredisent sont remplacées par une"
                    + " seule. If-Match nomme la version de la table lue.")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<TableVersion> correctRow(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String row,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AnswerAsked asked) {
        Siren siren = whose.siren(viewer, authority);
        Standing standing = standing(siren, row);
        boolean holds = IfMatch.holds(ifMatch, Optional.of(standing.table().version()));
        Correction correction = new Correction(standing, Optional.of(asked.read(standing)));
        if (correction.isNone()) {
            return answer(standing.table().version());
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        RowRules.refuse(corrections.refusal(siren, correction));
        return keep(viewer, siren, standing, correction.outcome());
    }

    @DeleteMapping
    @Operation(
            summary = "Retire une règle",
            description = "Son histoire demeure ; ses clés vont aux autres règles, ou restent sans lien. If-Match nomme"
                    + " la version de la table lue.")
    @Problems({404, 412, 428})
    ResponseEntity<TableVersion> removeRow(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String row,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Siren siren = whose.siren(viewer, authority);
        Standing standing = standing(siren, row);
        IfMatch.require(ifMatch, standing.table().version());
        return keep(viewer, siren, standing, Optional.empty());
    }

    private Standing standing(Siren siren, String row) {
        return Optional.of(row)
                .filter(RowId::isValid)
                .flatMap(id -> rows.find(Owner.of(siren), new RowId(id)))
                .orElseThrow(() -> new NotHere("gone.row"));
    }

    private ResponseEntity<TableVersion> keep(
            SignedIn viewer, Siren siren, Standing standing, Optional<Outcome> outcome) {
        return switch (corrections.keep(
                siren, standing.id(), outcome, standing.table().version(), viewer.by(Interface.SOURCE))) {
            case Kept.Done(Sha256 table) -> answer(table);
            case Kept.Refused _, Kept.TableChanged _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static ResponseEntity<TableVersion> answer(Sha256 table) {
        return ResponseEntity.ok().eTag(table.value()).body(new TableVersion(table.value()));
    }
}
