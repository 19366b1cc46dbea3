package fr.continuum.domain.contribution;

import fr.continuum.domain.budget.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What contributions are judged against, besides the plan.
///
/// @param needs what agents must learn; one per code, by code
/// @param trainingPlans one per year, by year
/// @param agents how many the authority employs; empty where nobody said: then no threshold is known to be reached or
/// not
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

    /// What is said takes the place of what was: needs by their code, training plans by their year; others stay.
    public Background with(Background said) {
        List<CompetencyNeed> together = new ArrayList<>(said.needs());
        needs.stream().filter(need -> said.need(need.code()).isEmpty()).forEach(together::add);
        List<TrainingPlan> years = new ArrayList<>(said.trainingPlans());
        trainingPlans.stream()
                .filter(plan -> said.trainingPlan(plan.year()).isEmpty())
                .forEach(years::add);
        return new Background(together, years, said.agents().isPresent() ? said.agents() : agents);
    }

    public Optional<CompetencyNeed> need(String code) {
        return needs.stream().filter(need -> need.code().equals(code)).findFirst();
    }

    public Optional<TrainingPlan> trainingPlan(FiscalYear year) {
        return trainingPlans.stream().filter(plan -> plan.year().equals(year)).findFirst();
    }

    public static Background of(CompetencyNeed... needs) {
        return new Background(List.of(needs), List.of(), OptionalInt.empty());
    }
}
