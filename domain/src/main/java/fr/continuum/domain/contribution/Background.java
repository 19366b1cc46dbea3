package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What contributions are judged against, besides the plan.
///
/// @param needs what agents must learn; one per code, by code
/// @param trainingPlans one per year, by year
/// @param agents how many the authority employs; empty where nobody said: then none of the thresholds is reached
public record Background(List<CompetencyNeed> needs, List<TrainingPlan> trainingPlans, OptionalInt agents) {

    public static final Background UNKNOWN = new Background(List.of(), List.of(), OptionalInt.empty());

    public Background {
        needs = needs.stream()
                .sorted(Comparator.comparing(CompetencyNeed::code))
                .toList();
        trainingPlans = trainingPlans.stream()
                .sorted(Comparator.comparing(TrainingPlan::year))
                .toList();
        Map<String, Long> codes =
                needs.stream().collect(Collectors.groupingBy(CompetencyNeed::code, Collectors.counting()));
        Map<FiscalYear, TrainingPlan> years = trainingPlans.stream()
                .collect(Collectors.toMap(TrainingPlan::year, Function.identity(), (first, _) -> first));
        if (codes.size() < needs.size() || years.size() < trainingPlans.size()) {
            throw new IllegalArgumentException("A competency need or a training plan is there twice");
        }
        if (agents.orElse(0) < 0) {
            throw new IllegalArgumentException("An authority does not employ " + agents.getAsInt() + " agents");
        }
    }

    public static Background of(CompetencyNeed... needs) {
        return new Background(List.of(needs), List.of(), OptionalInt.empty());
    }
}
