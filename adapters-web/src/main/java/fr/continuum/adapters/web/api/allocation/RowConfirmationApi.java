package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.waiting.HeldJson;
import fr.continuum.adapters.web.api.waiting.HoldsJson;
import fr.continuum.adapters.web.api.waiting.RevisedJson;
import fr.continuum.adapters.web.api.waiting.StandingConfirmations;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What rows of the plan's allocation table trace to, personal links among them, where that was revised since.
@RestController
@RequestMapping("/api/v1/allocation")
@Tag(name = "Ventilation")
class RowConfirmationApi {

    private final Whose whose;
    private final StandingConfirmations confirmations;

    RowConfirmationApi(Whose whose, StandingConfirmations confirmations) {
        this.whose = whose;
        this.confirmations = confirmations;
    }

    /// @param row what it asks for, and in which years: a confirmation sends it back
    /// @param target what it traces to
    /// @param revised when that was last revised: a confirmation sends it back
    /// @param revisions what changed since it is known to hold, in order
    @Schema(
            name = "RowToConfirm",
            description = "Une règle de ventilation dont la cible a été révisée depuis qu’elle y mène")
    record RowToConfirm(String row, String target, HeldJson held, Instant revised, List<RevisedJson> revisions) {

        private static RowToConfirm of(Standing waiting) {
            return new RowToConfirm(
                    waiting.link().name(),
                    waiting.link().target().value(),
                    HeldJson.of(waiting),
                    waiting.revised(),
                    RevisedJson.of(waiting.since()));
        }
    }

    /// @param row as it was listed
    /// @param revised when the target was last revised, as it was listed
    @Schema(
            name = "RowConfirmationAsked",
            description = "Une règle mène encore à cette cible, telle qu’elle a été révisée en dernier (« revised »)")
    record RowConfirmationAsked(String row, String target, Instant revised) {}

    @GetMapping("/to-confirm")
    @Operation(summary = "Ce que visent des règles de ventilation du plan, à confirmer parce que révisé depuis")
    @Problems(404)
    Listing<RowToConfirm> rowsToConfirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(
                confirmations.waiting(whose.owner(viewer, authority), StandingLink.Kind.ROW),
                page,
                size,
                RowToConfirm::of);
    }

    @PostMapping("/confirmations")
    @Operation(
            summary = "Confirme qu’une règle de ventilation mène encore à une cible",
            description = "Telle que la liste l’a donnée : si la cible a été révisée de nouveau depuis, rien n’est"
                    + " écrit. Aucun chiffre ne change.")
    @Problems({404, 412, 413, 415, 422})
    HoldsJson confirmRow(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody RowConfirmationAsked asked) {
        return confirmations.confirm(
                whose.owner(viewer, authority),
                new StandingConfirmations.Said(
                        StandingLink.Kind.ROW, asked.row(), Place.BODY.code("target", asked.target()), asked.revised()),
                viewer.getUsername());
    }
}
