package fr.continuum.adapters.web.api.workforce;

import fr.continuum.adapters.web.api.wire.Words;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingsSeen;
import fr.continuum.application.workforce.Seen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.workforce.SessionTally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The trainings of a year, those without trace first.
///
/// @param unplanned codes of sessions no training plan knows
@Schema(name = "Trainings", description = "Les formations d’une année, celles sans trace d’abord")
record TrainingsJson(int year, List<TrainingOfYear> trainings, List<String> unplanned) {

    /// What is absent of `planned`, `held` and `toCome` is hidden: it is of too few people.
    ///
    /// @param targets codes of what it serves by links
    /// @param needs codes of needs it answers
    /// @param waiting whether nothing of it took place, nor is announced
    @Schema(
            name = "TrainingOfYear",
            description = "Une formation, ce qui la demande, ce qui est prévu et tenu ; des chiffres absents sont"
                    + " masqués : ils portent sur trop peu de personnes")
    record TrainingOfYear(
            String code,
            String title,
            @Nullable String department,
            TrainingCategory category,
            Part standing,
            @Nullable StatutoryGround ground,
            List<String> targets,
            List<String> needs,
            @Nullable VolumeJson planned,
            @Nullable Sessions held,
            @Nullable Sessions toCome,
            boolean waiting) {

        private static TrainingOfYear of(TrainingSeen seen) {
            return new TrainingOfYear(
                    seen.training().code(),
                    seen.training().title(),
                    Words.orNull(seen.training().department()),
                    seen.training().category(),
                    seen.standing(),
                    seen.training().ground().orElse(null),
                    seen.training().links().stream()
                            .map(link -> link.target().value())
                            .distinct()
                            .toList(),
                    seen.training().needs(),
                    VolumeJson.of(seen.planned()),
                    Sessions.of(seen.held()),
                    Sessions.of(seen.toCome()),
                    seen.waiting());
        }
    }

    /// @param days trainee-days
    /// @param traineesUnknown sessions that do not say how many came
    /// @param daysUnknown sessions that do not say their days or who came
    @Schema(name = "TrainingSessions", description = "Des séances ajoutées : jours-stagiaires, et ce qui n’est pas dit")
    record Sessions(int sessions, int trainees, int traineesUnknown, BigDecimal days, int daysUnknown) {

        private static @Nullable Sessions of(Seen<SessionTally> seen) {
            return seen.figure()
                    .map(tally -> new Sessions(
                            tally.sessions(),
                            tally.trainees(),
                            tally.traineesUnknown(),
                            tally.days(),
                            tally.daysUnknown()))
                    .orElse(null);
        }
    }

    static TrainingsJson of(TrainingsSeen seen) {
        return new TrainingsJson(
                seen.year().value(),
                seen.trainings().stream().map(TrainingOfYear::of).toList(),
                seen.unplanned());
    }
}
