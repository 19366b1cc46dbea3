package fr.continuum.adapters.web.api.contribution;

import fr.continuum.adapters.web.api.wire.Place;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What contributions are judged against, besides the plan.
///
/// @param agents how many the authority employs
@Schema(
        name = "Background",
        description = "Ce que les agents doivent apprendre, les étapes des plans de formation, combien d’agents il y a")
record BackgroundJson(
        @Nullable List<NeedJson> needs,
        @Nullable List<TrainingPlanJson> trainingPlans,
        @Nullable Integer agents) {

    /// @param objectives codes of those it is needed for
    /// @param closed first day nobody needs to learn it any more; null while somebody does
    @Schema(name = "CompetencyNeed", description = "Une compétence, une pratique ou une posture qu’un objectif demande")
    record NeedJson(
            String code,
            CompetencyNeed.Kind kind,
            String label,
            @Nullable List<String> objectives,
            @Nullable LocalDate closed) {

        static NeedJson of(CompetencyNeed need) {
            return new NeedJson(
                    need.code(),
                    need.kind(),
                    need.label(),
                    need.objectives().stream().map(PlanCode::value).toList(),
                    need.closed().orElse(null));
        }

        private CompetencyNeed read(Place place) {
            return new CompetencyNeed(
                    ContributionJson.code(place, code),
                    kind,
                    place.text("label", label),
                    place.codes("objectives", objectives),
                    Optional.ofNullable(closed));
        }
    }

    @Schema(name = "TrainingPlan", description = "Le plan de formation d’une année, et ses trois étapes (R17)")
    record TrainingPlanJson(
            Integer year,
            @Nullable LocalDate cstOpinion,
            @Nullable LocalDate presentedToAssembly,
            @Nullable LocalDate sentToCnfpt) {

        private TrainingPlan read(Place place) {
            return new TrainingPlan(
                    place.year("year", year),
                    Optional.ofNullable(cstOpinion),
                    Optional.ofNullable(presentedToAssembly),
                    Optional.ofNullable(sentToCnfpt));
        }
    }

    static BackgroundJson of(Background background) {
        return new BackgroundJson(
                background.needs().stream().map(NeedJson::of).toList(),
                background.trainingPlans().stream()
                        .map(plan -> new TrainingPlanJson(
                                plan.year().value(),
                                plan.cstOpinion().orElse(null),
                                plan.presentedToAssembly().orElse(null),
                                plan.sentToCnfpt().orElse(null)))
                        .toList(),
                background.agents().isPresent() ? background.agents().getAsInt() : null);
    }

    Background read(Place place) {
        List<CompetencyNeed> said = place.each("needs", needs, NeedJson::read);
        if (said.stream().map(CompetencyNeed::code).distinct().count() < said.size()) {
            throw place.at("needs").unfit("api.unfit.need-twice");
        }
        List<TrainingPlan> plans = place.each("trainingPlans", trainingPlans, TrainingPlanJson::read);
        if (plans.stream().map(TrainingPlan::year).distinct().count() < plans.size()) {
            throw place.at("trainingPlans").unfit("api.unfit.year-twice");
        }
        return new Background(said, plans, agents(place));
    }

    private OptionalInt agents(Place place) {
        if (agents == null) {
            return OptionalInt.empty();
        }
        if (agents < 0) {
            throw place.at("agents").unfit("api.unfit.negative");
        }
        return OptionalInt.of(agents);
    }
}
