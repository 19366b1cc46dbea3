package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What agents must learn and which trainings answer it, the training plan of each year, how many agents there are.
///
/// @param agents empty where nobody said
record NeedsView(Whose whose, boolean planned, List<Need> needs, List<Year> years, OptionalInt agents) {

    NeedsView {
        needs = List.copyOf(needs);
        years = List.copyOf(years);
    }

    /// How many agents; null where nobody said.
    public @Nullable Integer agentCount() {
        return agents.isPresent() ? agents.getAsInt() : null;
    }

    /// @param serves codes and labels of what it is needed for
    /// @param trainings that answer it
    record Need(CompetencyNeed need, List<Named> serves, List<Named> trainings) {}

    record Named(String code, String label) {}

    /// The training plan of a year.
    ///
    /// @param plan null where nobody said anything of it
    /// @param trainings how many belong to it
    record Year(FiscalYear year, @Nullable TrainingPlan plan, long trainings) {

        /// Whether the three steps are taken (R17).
        public boolean isComplete() {
            return plan != null
                    && plan.cstOpinion().isPresent()
                    && plan.presentedToAssembly().isPresent()
                    && plan.sentToCnfpt().isPresent();
        }
    }

    static NeedsView of(Whose whose, boolean planned, ContributionBook book, Telling telling) {
        List<Training> trainings = book.contributions().stream()
                .filter(Training.class::isInstance)
                .map(Training.class::cast)
                .toList();
        return new NeedsView(
                whose,
                planned,
                book.background().needs().stream()
                        .map(need -> need(need, trainings, telling))
                        .toList(),
                years(book, trainings),
                book.background().agents());
    }

    private static Need need(CompetencyNeed need, List<Training> trainings, Telling telling) {
        return new Need(
                need,
                need.objectives().stream()
                        .map(PlanCode::value)
                        .map(code -> new Named(code, telling.label(code)))
                        .toList(),
                trainings.stream()
                        .filter(training -> training.needs().contains(need.code()))
                        .map(NeedsView::named)
                        .toList());
    }

    private static Named named(Contribution training) {
        return new Named(training.code(), training.title());
    }

    /// The last first: years that have a plan, or trainings.
    private static List<Year> years(ContributionBook book, List<Training> trainings) {
        Map<FiscalYear, TrainingPlan> plans = book.background().trainingPlans().stream()
                .collect(Collectors.toMap(TrainingPlan::year, Function.identity()));
        Map<FiscalYear, Long> counts =
                trainings.stream().collect(Collectors.groupingBy(Training::year, TreeMap::new, Collectors.counting()));
        TreeSet<FiscalYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(plans.keySet());
        years.addAll(counts.keySet());
        return years.stream()
                .map(year -> new Year(year, plans.get(year), counts.getOrDefault(year, 0L)))
                .toList();
    }
}
