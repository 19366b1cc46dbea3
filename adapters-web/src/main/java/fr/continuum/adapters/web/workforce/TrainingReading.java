package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.workforce.PlanNames.Names;
import fr.continuum.application.workforce.AskTrainingCoverage;
import fr.continuum.application.workforce.AskTrainings;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.AskTrainings.TrainingsSeen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the trainings of the year a page shows.
@Component
final class TrainingReading {

    private final AskTrainings trainings;
    private final AskTrainingCoverage coverage;
    private final PlanNames names;

    TrainingReading(AskTrainings trainings, AskTrainingCoverage coverage, PlanNames names) {
        this.trainings = trainings;
        this.coverage = coverage;
        this.names = names;
    }

    /// @param seen all those of the year
    /// @param kept those the filter lets through
    record Found(YearChoice year, TrainingsSeen seen, List<TrainingSeen> kept, Names names) {

        List<TrainingRow> rows(List<TrainingSeen> some, Locale locale) {
            return some.stream().map(one -> TrainingRow.of(one, names, locale)).toList();
        }
    }

    /// Empty where no training was known that day, or no plan.
    Optional<Found> of(Asked asked, String annee, TrainingFilter filter) {
        return YearChoice.of(coverage.years(asked.owner(), asked.day()), annee, asked.day())
                .flatMap(year -> trainings
                        .on(asked.owner(), asked.day(), year.chosen(), asked.sight())
                        .map(seen -> new Found(
                                year,
                                seen,
                                seen.trainings().stream().filter(filter::lets).toList(),
                                names.on(asked))));
    }
}
