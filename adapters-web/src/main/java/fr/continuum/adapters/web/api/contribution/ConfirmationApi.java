package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.waiting.RevisedJson;
import fr.continuum.adapters.web.api.wire.DeedJson;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.ConfirmLinks;
import fr.continuum.application.contribution.ConfirmLinks.Outcome;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Links whose objective was revised since they were made: they hold, and somebody must say so again.
@RestController
@RequestMapping("/api/v1/contributions")
@Tag(name = "Contributions")
class ConfirmationApi {

    private final Whose whose;
    private final ConfirmLinks links;
    private final ReadContributions contributions;
    private final VeilContributions veils;
    private final ToldVersions versions;

    ConfirmationApi(
            Whose whose,
            ConfirmLinks links,
            ReadContributions contributions,
            VeilContributions veils,
            ToldVersions versions) {
        this.veils = veils;
        this.versions = versions;
        this.whose = whose;
        this.links = links;
        this.contributions = contributions;
    }

    /// @param revised when what it leads to was last revised: a confirmation sends it back
    /// @param revisions what changed since it was made or confirmed, in order
    @Schema(
            name = "LinkToConfirm",
            description = "Un lien dont l’objectif a été révisé depuis qu’il a été fait ou confirmé")
    record LinkToConfirm(DeedJson contribution, LinkJson link, Instant revised, List<RevisedJson> revisions) {}

    /// @param target code of what the link leads to
    /// @param revised when the target was last revised, as it was listed; null for whatever it is now
    @Schema(
            name = "ConfirmationAsked",
            description =
                    "Le lien d’une contribution à un objectif ou une action vaut encore, tel qu’il a été révisé en"
                            + " dernier (« revised ») ; sans « revised », quoi qu’il en soit aujourd’hui")
    record ConfirmationAsked(
            ContributionKind kind,
            String code,
            String target,
            @Nullable Instant revised) {}

    /// @param version of the contribution from now on
    @Schema(name = "ConfirmedLink", description = "La version de la contribution, son lien confirmé")
    record ConfirmedLink(String version) {}

    private ConfirmedLink confirmed(Contribution contribution) {
        return new ConfirmedLink(versions.of(contribution.version()).value());
    }

    @GetMapping("/to-confirm")
    @Operation(
            summary = "Les liens à confirmer, par contribution",
            description = "Ce que servent des besoins de compétence et ce que visent des règles de ventilation se"
                    + " confirment à part : /contributions/background/to-confirm, /allocation/to-confirm.")
    @Problems(404)
    Listing<LinkToConfirm> linksToConfirm(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        Owner owner = whose.owner(viewer, authority);
        ContributionBook book = contributions.today(owner).told(veils.of(owner, Optional.empty(), viewer.sight())::of);
        return Listing.of(links.waiting(owner), page, size, one -> told(one, book));
    }

    private static LinkToConfirm told(ToConfirm waiting, ContributionBook book) {
        return new LinkToConfirm(
                DeedJson.of(book.find(waiting.contribution()).orElseThrow()),
                LinkJson.of(waiting.link()),
                waiting.revised(),
                RevisedJson.of(waiting.since()));
    }

    @PostMapping("/confirmations")
    @Operation(
            summary = "Confirme qu’un lien vaut encore",
            description = "Tel que la liste l’a donné, par « revised » : si l’objectif a été révisé de nouveau depuis,"
                    + " rien n’est écrit. Rien non plus où le lien n’attend pas : sa version est celle d’aujourd’hui.")
    @Problems({404, 409, 412, 413, 415, 422})
    ConfirmedLink confirmLink(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestBody ConfirmationAsked asked) {
        Owner owner = whose.owner(viewer, authority);
        ContributionId id = new ContributionId(asked.kind(), ContributionJson.code(Place.BODY, asked.code()));
        PlanCode target = Place.BODY.code("target", asked.target());
        Contribution now = contributions
                .today(owner)
                .find(id)
                .orElseThrow(
                        () -> new NotHere("api.gone.contribution", id.kind().name(), id.code()));
        if (now.links().stream().noneMatch(link -> link.target().equals(target))) {
            throw new NotHere("api.gone.link", asked.target());
        }
        ConfirmLinks.Shown shown =
                new ConfirmLinks.Shown(target, Optional.ofNullable(asked.revised()), Optional.of(id));
        return switch (links.confirm(owner, shown, viewer.by(Interface.SOURCE))) {
            case Outcome.Confirmed(List<Contribution> confirmed) -> confirmed(confirmed.getFirst());
            case Outcome.Holds _ -> confirmed(now);
            case Outcome.Refused(var _, List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case Outcome.RevisedAgain _, Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
            case Outcome.PlanMissing _ -> throw ContributionChanges.planMissing();
        };
    }
}
