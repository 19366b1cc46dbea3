package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Fault;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Interface;
import fr.continuum.adapters.web.api.wire.Listing;
import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Problem;
import fr.continuum.application.contribution.DeclareBackground;
import fr.continuum.application.contribution.ReadContributions;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What contributions are judged against, besides the plan.
@RestController
@RequestMapping("/api/v1/contributions/background")
@Tag(name = "Contributions")
class BackgroundApi {

    private final Whose whose;
    private final ReadContributions contributions;
    private final DeclareBackground declare;

    BackgroundApi(Whose whose, ReadContributions contributions, DeclareBackground declare) {
        this.whose = whose;
        this.contributions = contributions;
        this.declare = declare;
    }

    @GetMapping
    @Operation(summary = "Besoins de compétence, étapes des plans de formation, nombre d’agents")
    @Problems(404)
    ResponseEntity<SentBackground> readBackground(
            @AuthenticationPrincipal SignedIn viewer, @RequestParam(defaultValue = "") String authority) {
        return answer(contributions.today(whose.owner(viewer, authority)).background());
    }

    @GetMapping("/history")
    @Operation(summary = "Tout ce qui en a été dit, du plus ancien au plus récent")
    @Problems(404)
    Listing<BackgroundEventJson> backgroundHistory(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Listing.SIZE) int size) {
        return Listing.of(
                contributions.backgroundHistory(whose.owner(viewer, authority)), page, size, BackgroundEventJson::of);
    }

    @PutMapping
    @Operation(
            summary = "Dit tout cela à la place de ce qui était dit",
            description = "Ce qui a été dit se change et ne se retire pas : un besoin, une année ou le nombre d’agents"
                    + " laissés de côté sont refusés. Un besoin sert des objectifs du plan (R11), et aucune formation"
                    + " n’est privée de ce sur quoi elle repose (R12).")
    @Problems({404, 412, 413, 415, 422, 428})
    ResponseEntity<SentBackground> putBackground(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody SentBackground sent) {
        viewer.reach().mustBeWhole();
        Owner owner = whose.owner(viewer, authority);
        Background now = contributions.today(owner).background();
        Place place = Place.BODY.at("background");
        Background next = sent.background().read(place);
        boolean holds = (ifMatch == null && now.equals(Background.UNKNOWN))
                || IfMatch.holds(ifMatch, Optional.of(alone(now).version()));
        if (next.equals(now)) {
            return answer(now);
        }
        if (!holds) {
            throw IfMatch.changedMeanwhile();
        }
        List<Fault> faults = new ArrayList<>(takenBack(now, next, place));
        faults.addAll(unnamed(now, next, place));
        if (!faults.isEmpty()) {
            throw new Unfit(Problem.VALUES_REFUSED, faults);
        }
        if (dryRun) {
            List<Refusal> refusals = declare.tryOut(owner, next);
            if (!refusals.isEmpty()) {
                throw new RulesBroken(refusals);
            }
            return ResponseEntity.ok(body(next));
        }
        return switch (declare.declare(owner, next, alone(now).parts(), viewer.by(Interface.SOURCE))) {
            case DeclareBackground.Outcome.Declared _ -> answer(next);
            case DeclareBackground.Outcome.Refused(List<Refusal> refusals) -> throw new RulesBroken(refusals);
            case DeclareBackground.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static List<Fault> takenBack(Background now, Background next, Place place) {
        List<Fault> faults = new ArrayList<>();
        for (CompetencyNeed need : now.needs()) {
            if (next.needs().stream().noneMatch(one -> one.code().equals(need.code()))) {
                faults.add(place.at("needs").fault("api.unfit.need-gone", need.code()));
            }
        }
        for (TrainingPlan plan : now.trainingPlans()) {
            if (next.trainingPlans().stream().noneMatch(one -> one.year().equals(plan.year()))) {
                faults.add(place.at("trainingPlans")
                        .fault("api.unfit.training-plan-gone", plan.year().toString()));
            }
        }
        if (now.agents().isPresent() && next.agents().isEmpty()) {
            faults.add(place.at("agents").fault("api.misread.missing"));
        }
        return faults;
    }

    /// Needs that are new, or called otherwise, by names that cannot be read.
    private static List<Fault> unnamed(Background now, Background next, Place place) {
        List<Fault> faults = new ArrayList<>();
        for (int item = 0; item < next.needs().size(); item++) {
            CompetencyNeed need = next.needs().get(item);
            Optional<CompetencyNeed> was = now.needs().stream()
                    .filter(one -> one.code().equals(need.code()))
                    .findFirst();
            Place at = place.at("needs").at(item);
            if (was.isEmpty() && !Names.isCode(need.code())) {
                faults.add(at.at("code").fault("api.unfit.code-unseen", Names.shown(need.code())));
            }
            if (!Names.isName(need.label())
                    && was.filter(old -> old.label().equals(need.label())).isEmpty()) {
                faults.add(at.at("label").fault("api.unfit.name"));
            }
        }
        return faults;
    }

    private static ResponseEntity<SentBackground> answer(Background background) {
        return ResponseEntity.ok().eTag(alone(background).version().value()).body(body(background));
    }

    private static SentBackground body(Background background) {
        return new SentBackground(alone(background).version().value(), BackgroundJson.of(background));
    }

    /// Its parts and their versions are those of a book that holds nothing else.
    private static ContributionBook alone(Background background) {
        return new ContributionBook(List.of(), background);
    }
}
