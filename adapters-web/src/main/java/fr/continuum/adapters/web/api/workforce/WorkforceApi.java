package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.workforce.WorkforceAsked.Asked;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.consultation.AskSpent;
import fr.continuum.application.workforce.AskCompetencyGaps;
import fr.continuum.application.workforce.AskHeadcount;
import fr.continuum.application.workforce.AskPostsToReassign;
import fr.continuum.application.workforce.AskServing;
import fr.continuum.application.workforce.AskStaffAnnexes;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainings;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Trainings and what they serve, needs, posts, headcount: today or on a past day. Figures of few people are told to
/// HR alone.
@RestController
@RequestMapping("/api/v1/workforce")
@Tag(name = "Personnel")
class WorkforceApi {

    private static final String ON = "Un jour passé ; à défaut, aujourd’hui";

    private final WorkforceAsked asking;
    private final AskTrainings trainings;
    private final AskTrainingCoverage coverage;
    private final AskCompetencyGaps gaps;
    private final AskPostsToReassign posts;
    private final AskHeadcount headcount;
    private final AskStaffAnnexes annexes;
    private final AskServing serving;
    private final AskSpent spent;

    WorkforceApi(
            WorkforceAsked asking,
            AskTrainings trainings,
            AskTrainingCoverage coverage,
            AskCompetencyGaps gaps,
            AskPostsToReassign posts,
            AskHeadcount headcount,
            AskStaffAnnexes annexes,
            AskServing serving,
            AskSpent spent) {
        this.asking = asking;
        this.trainings = trainings;
        this.coverage = coverage;
        this.gaps = gaps;
        this.posts = posts;
        this.headcount = headcount;
        this.annexes = annexes;
        this.serving = serving;
        this.spent = spent;
    }

    @GetMapping("/trainings")
    @Operation(
            summary = "Les formations d’une année, celles sans trace d’abord, avec ce qui est prévu et tenu",
            description = "Sans « year », cette année, ou la dernière qui en a.")
    @Problems(404)
    TrainingsJson trainings(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String year) {
        Asked asked = asking.of(viewer, authority, on);
        return trainings
                .on(asked.owner(), asked.day(), yearOf(asked, year), asked.sight())
                .map(TrainingsJson::of)
                .orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    @GetMapping("/coverage")
    @Operation(
            summary = "La couverture des formations d’une année, en jours puis en euros",
            description = "Sur les formations dont on attend qu’elles servent le plan ; les autres sont à part. Chaque"
                    + " taux vient avec ce sur quoi il est pris.")
    @Problems(404)
    CoverageJson trainingCoverage(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String year) {
        Asked asked = asking.of(viewer, authority, on);
        return coverage.on(asked.owner(), asked.day(), yearOf(asked, year), asked.sight())
                .map(CoverageJson::of)
                .orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    private FiscalYear yearOf(Asked asked, String year) {
        return WorkforceAsked.year(coverage.years(asked.owner(), asked.day()), year, asked.day());
    }

    @GetMapping("/needs")
    @Operation(summary = "Les besoins de compétence, face aux formations prévues et tenues")
    @Problems(404)
    NeedsJson competencyGaps(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on) {
        Asked asked = asking.of(viewer, authority, on);
        return gaps.on(asked.owner(), asked.day()).map(NeedsJson::of).orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    @GetMapping("/posts")
    @Operation(summary = "Ce que tenaient les postes fermés ou vacants, à confier à d’autres (R10)")
    @Problems(404)
    PostsJson postsToReassign(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on) {
        Asked asked = asking.of(viewer, authority, on);
        return posts.on(asked.owner(), asked.day()).map(PostsJson::of).orElseThrow(() -> new NotHere("api.gone.plan"));
    }

    @GetMapping("/headcount")
    @Operation(
            summary = "Les agents par direction et par catégorie",
            description = "Hors des ressources humaines, ce qui est publié : les petits chiffres sont masqués, et ceux"
                    + " qui les feraient deviner.")
    @Problems(404)
    HeadcountJson headcount(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on) {
        Asked asked = asking.of(viewer, authority, on);
        return headcount
                .on(asked.owner(), asked.day(), asked.sight())
                .map(table -> HeadcountJson.of(
                        table, headcount.hiding(asked.owner(), asked.day()).threshold()))
                .orElseThrow(() -> new NotHere("api.gone.headcount"));
    }

    @GetMapping("/headcount/annexes")
    @Operation(
            summary = "Les postes que comptent les annexes du personnel des budgets et des comptes, en ETP",
            description =
                    "De chaque budget, le dernier document en vigueur qui en a une, le compte avant le budget de la"
                            + " même année. Les budgets ne s’additionnent pas. Sans annexe, rien.")
    @Problems(404)
    List<StaffAnnexJson> staffAnnexes(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on) {
        Asked asked = asking.of(viewer, authority, on);
        return asked.owner().authority().stream()
                .flatMap(siren -> annexes.on(siren, asked.day(), asked.sight()).stream())
                .map(StaffAnnexJson::of)
                .toList();
    }

    @GetMapping("/serving")
    @Operation(
            summary = "Ce que le personnel donne à un élément du plan : formations, heures dégagées, ETP ; et l’argent"
                    + " engagé et mandaté pour lui",
            description =
                    "Une promesse reçoit ce que reçoivent, entiers, les objectifs qui la portent, chaque formation"
                            + " une fois : ils portent aussi autre chose.")
    @Problems(404)
    ServingJson serving(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam String code,
            @Parameter(description = ON) @RequestParam(defaultValue = "") String on) {
        Asked asked = asking.of(viewer, authority, on);
        PlanCode element = Params.code("code", code);
        List<PlanCode> toldBy = serving.toldBy(asked.owner(), asked.day(), element)
                .orElseThrow(() -> new NotHere("api.gone.element", code));
        return ServingJson.of(
                code,
                serving.on(asked.owner(), asked.day(), element, asked.sight()),
                asked.owner()
                        .authority()
                        .map(siren -> spent.on(siren, asked.day(), toldBy))
                        .orElseGet(TreeMap::new),
                serving.posts(asked.owner(), asked.day(), element, asked.sight()));
    }
}
