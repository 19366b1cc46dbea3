package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.waiting.HeldJson;
import fr.continuum.adapters.web.api.waiting.HoldsJson;
import fr.continuum.adapters.web.api.waiting.RevisedJson;
import fr.continuum.adapters.web.api.waiting.StandingConfirmations;
import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What competency needs serve, where that was revised since somebody said so.
@RestController
@RequestMapping("/api/v1/contributions/background")
@Tag(name = "Contributions")
class NeedConfirmationApi {

    private final Whose whose;
    private final StandingConfirmations confirmations;
    private final ReadContributions contributions;

    NeedConfirmationApi(Whose whose, StandingConfirmations confirmations, ReadContributions contributions) {
        this.whose = whose;
        this.confirmations = confirmations;
        this.contributions = contributions;
    }

    /// @param need its code
    /// @param target what it serves
    /// @param revised when that was last revised: a confirmation sends it back
    /// @param revisions what changed since it is known to hold, in order
    /// @param trainings that rest on the need: they wait with it
    @Schema(
            name = "NeedToConfirm",
            description = "Un besoin de compétence dont l’objectif a été révisé depuis qu’il le sert")
    record NeedToConfirm(
            String need,
            @Nullable String label,
            String target,
            HeldJson held,
            Instant revised,
            List<RevisedJson> revisions,
            List<DeedJson> trainings) {}

    /// @param revised when the target was last revised, as it was listed
    @Schema(
            name = "NeedConfirmationAsked",
            description = "Un besoin sert encore cet objectif, tel qu’il a été révisé en dernier (« revised »)")
    record NeedConfirmationAsked(String need, String target, Instant revised) {}

    @GetMapping("/to-confirm")
    @Operation(summary = "Ce que servent des besoins de compétence, à confirmer parce que révisé depuis")
    @Problems(404)
    Listing<NeedToConfirm> needsToConfirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        Owner owner = whose.owner(viewer, authority);
        ContributionBook book = contributions.today(owner);
        return Listing.of(
                confirmations.waiting(owner, StandingLink.Kind.NEED), page, size, waiting -> told(waiting, book));
    }

    private static NeedToConfirm told(Standing waiting, ContributionBook book) {
        String code = waiting.link().name();
        return new NeedToConfirm(
                code,
                book.background().need(code).map(CompetencyNeed::label).orElse(null),
                waiting.link().target().value(),
                HeldJson.of(waiting),
                waiting.revised(),
                RevisedJson.of(waiting.since()),
                book.contributions().stream()
                        .filter(one -> one instanceof Training training
                                && training.needs().contains(code))
                        .map(DeedJson::of)
                        .toList());
    }

    @PostMapping("/confirmations")
    @Operation(
            summary = "Confirme qu’un besoin de compétence sert encore un objectif",
            description =
                    "Tel que la liste l’a donné : si l’objectif a été révisé de nouveau depuis, rien n’est écrit.")
    @Problems({404, 412, 413, 415, 422})
    HoldsJson confirmNeed(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody NeedConfirmationAsked asked) {
        viewer.reach().mustBeWhole();
        return confirmations.confirm(
                whose.owner(viewer, authority),
                new StandingConfirmations.Said(
                        StandingLink.Kind.NEED,
                        asked.need(),
                        Place.BODY.code("target", asked.target()),
                        asked.revised()),
                viewer.getUsername());
    }
}
