package fr.continuum.adapters.web.api.workforce;

import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.CompetencyGaps;
import fr.continuum.domain.workforce.CompetencyGaps.Answered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What agents must learn, against trainings planned and held.
///
/// @param astray codes of needs that serve nothing that still counts
@Schema(name = "CompetencyGaps", description = "Les besoins de compétence face aux formations prévues et tenues")
record NeedsJson(List<Need> needs, List<String> astray) {

    /// @param gap whether no training is planned for it, nor was held
    /// @param planned codes of trainings no session of which is over
    /// @param held codes of trainings with a session that is over
    @Schema(name = "AnsweredNeed", description = "Un besoin de compétence, et ce qui y répond")
    record Need(
            String code,
            CompetencyNeed.Kind kind,
            String label,
            boolean gap,
            List<String> objectives,
            List<String> planned,
            List<String> held) {

        private static Need of(Answered answered) {
            return new Need(
                    answered.need().code(),
                    answered.need().kind(),
                    answered.need().label(),
                    answered.isGap(),
                    answered.objectives().stream().map(PlanCode::value).toList(),
                    answered.planned(),
                    answered.held());
        }
    }

    static NeedsJson of(CompetencyGaps gaps) {
        return new NeedsJson(
                gaps.needs().stream().map(Need::of).toList(),
                gaps.astray().stream().map(CompetencyNeed::code).toList());
    }
}
