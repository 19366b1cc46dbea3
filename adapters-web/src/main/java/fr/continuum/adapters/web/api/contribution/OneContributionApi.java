package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.MayCreate;
import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One contribution, known by its kind and the code its own tool gave it.
@RestController
@RequestMapping("/api/v1/contributions/one")
@Tag(name = "Contributions")
class OneContributionApi {

    private final Whose whose;
    private final JudgeContributions judged;
    private final ReadContributions contributions;
    private final ContributionChanges changes;
    private final VeilContributions veils;
    private final ToldVersions versions;

    OneContributionApi(
            Whose whose,
            JudgeContributions judged,
            ReadContributions contributions,
            ContributionChanges changes,
            VeilContributions veils,
            ToldVersions versions) {
        this.veils = veils;
        this.versions = versions;
        this.whose = whose;
        this.judged = judged;
        this.contributions = contributions;
        this.changes = changes;
    }

    @GetMapping
    @Operation(
            summary = "Une contribution : tout ce qu’elle dit, ce qui la relie au plan, ce que les règles en disent",
            description = "Aujourd’hui, ou telle qu’un jour passé (on) l’a laissée, jugée par le plan de ce jour-là.")
    @Problems(404)
    ResponseEntity<SentContribution> readContribution(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam ContributionKind kind,
            @RequestParam String code,
            @Parameter(description = "Un jour passé") @RequestParam(defaultValue = "") String on,
            Locale locale) {
        ContributionId id = Params.contribution(kind, code);
        Owner owner = whose.owner(viewer, authority);
        Optional<LocalDate> day = Params.day("on", on);
        JudgedContribution found = day.map(past -> judged.on(owner, past))
                .orElseGet(() -> judged.today(owner))
                .find(id)
                .orElseThrow(() -> gone(id));
        String version = versions.of(found.contribution().version()).value();
        return ResponseEntity.ok()
                .eTag(version)
                .body(new SentContribution(
                        version,
                        found.state(),
                        JudgedJson.of(found, locale),
                        ContributionJson.of(veils.of(owner, day, viewer.sight()).of(found.contribution()))));
    }

    @PutMapping
    @MayCreate
    @Operation(
            summary = "Prévoit une contribution, ou la change",
            description =
                    "Les liens sont tous ceux de la contribution. Qui les a faits et quand est noté, pas demandé :"
                            + " un lien qui dit ce qu’il disait reste celui qu’il était.")
    @Problems({404, 409, 412, 413, 415, 422, 428})
    ResponseEntity<ContributionChangeJson> putContribution(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam ContributionKind kind,
            @RequestParam String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentContribution sent,
            Locale locale) {
        Owner owner = whose.owner(viewer, authority);
        ContributionId id = Params.contribution(kind, code);
        Place place = Place.BODY.at("contribution");
        Contribution said = sent.contribution().read(place);
        List<LinkSaid> links = place.each("links", sent.contribution().links(), LinkJson::read);
        if (said.kind() != kind) {
            throw place.at("kind").unfit("api.unfit.other-kind", kind.name());
        }
        if (!said.id().equals(id)) {
            throw place.at("code").unfit("api.unfit.other-code", code);
        }
        if (!Names.isCode(code) && contributions.today(owner).find(id).isEmpty()) {
            throw place.at("code").unfit("api.unfit.code-unseen", Names.shown(code));
        }
        return changes.put(
                new ContributionChanges.Asked(
                        owner, viewer.by(Interface.SOURCE), viewer.sight(), ifMatch, dryRun, locale),
                said,
                links);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Retire une contribution ; son histoire reste, avec le motif, et les jours passés la montrent")
    @Problems({404, 412, 422, 428})
    void withdrawContribution(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam ContributionKind kind,
            @RequestParam String code,
            @Parameter(description = "Pourquoi : gardé dans son histoire") @RequestParam String reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale) {
        String why = Params.reason("reason", reason);
        Owner owner = whose.owner(viewer, authority);
        ContributionId id = Params.contribution(kind, code);
        Contribution now = contributions.today(owner).find(id).orElseThrow(() -> gone(id));
        changes.withdraw(
                new ContributionChanges.Asked(
                        owner, viewer.by(Interface.SOURCE), viewer.sight(), ifMatch, dryRun, locale),
                now,
                why);
    }

    @GetMapping("/history")
    @Operation(summary = "Tout ce qui est arrivé à une contribution, du plus ancien au plus récent")
    @Problems(404)
    Listing<ContributionEventJson> contributionHistory(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam ContributionKind kind,
            @RequestParam String code,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        ContributionId id = Params.contribution(kind, code);
        Owner owner = whose.owner(viewer, authority);
        List<Contributions.Change> history = contributions.history(owner, id);
        if (history.isEmpty()) {
            throw gone(id);
        }
        ContributionVeil veil = veils.of(owner, Optional.empty(), viewer.sight());
        return Listing.of(history, page, size, change -> ContributionEventJson.of(change, veil));
    }

    private static NotHere gone(ContributionId id) {
        return new NotHere("api.gone.contribution", id.kind().name(), id.code());
    }
}
