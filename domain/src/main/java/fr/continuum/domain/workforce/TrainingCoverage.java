package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingTrace;
import fr.continuum.domain.plan.PlanCode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much of the training that is decided for what it serves says what that is. Of a year, of a department or of
/// both: measure those trainings.
///
/// @param all every training given
/// @param byYear of the training plan
/// @param byDepartment as the authority writes it
/// @param byObjective what each objective and action gets, with all that stands below it. A training that serves
///     several shows under each, for the share its links give or for the whole where nobody gave one: do not add up
public record TrainingCoverage(
        TrainingSlice all,
        SortedMap<FiscalYear, TrainingSlice> byYear,
        SortedMap<String, TrainingSlice> byDepartment,
        SortedMap<PlanCode, Served> byObjective) {

    /// What an objective or action gets.
    ///
    /// @param expected of trainings expected to trace
    /// @param apart of others, which serve it besides
    public record Served(TrainingVolume expected, TrainingVolume apart) {

        public static final Served NOTHING = new Served(TrainingVolume.NONE, TrainingVolume.NONE);

        /// Of two elements: what serves both is counted under each.
        public Served plus(Served other) {
            return new Served(expected.plus(other.expected), apart.plus(other.apart));
        }

        private Served plus(Training training, int share) {
            TrainingVolume volume = TrainingVolume.of(training, share);
            return training.category().isExpectedToTrace()
                    ? new Served(expected.plus(volume), apart)
                    : new Served(expected, apart.plus(volume));
        }
    }

    public static TrainingCoverage of(Collection<Training> trainings, ContributionContext context) {
        TrainingSlice all = TrainingSlice.NONE;
        SortedMap<FiscalYear, TrainingSlice> byYear = new TreeMap<>();
        SortedMap<String, TrainingSlice> byDepartment = new TreeMap<>();
        SortedMap<PlanCode, Served> byObjective = new TreeMap<>();
        for (Training training : trainings) {
            TrainingTrace trace = TrainingTrace.of(training, context);
            TrainingSlice slice = TrainingSlice.of(training, trace);
            all = all.plus(slice);
            byYear.merge(training.year(), slice, TrainingSlice::plus);
            byDepartment.merge(training.department(), slice, TrainingSlice::plus);
            trace.served()
                    .forEach((code, share) -> byObjective.put(
                            code, byObjective.getOrDefault(code, Served.NOTHING).plus(training, share)));
        }
        return new TrainingCoverage(all, byYear, byDepartment, byObjective);
    }

    /// What each axis and each promise gets: what its objectives do, whole, and a training once however many of
    /// them it serves.
    public static SortedMap<PlanCode, Served> aboveObjectives(
            Collection<Training> trainings, ContributionContext context) {
        SortedMap<PlanCode, Served> above = new TreeMap<>();
        for (Training training : trainings) {
            TrainingTrace.of(training, context)
                    .aboveObjectives(context.plan())
                    .forEach((code, share) -> above.put(
                            code, above.getOrDefault(code, Served.NOTHING).plus(training, share)));
        }
        return above;
    }

    /// What share of all trainee-days expected to trace goes to this objective or action.
    public Proportion daysOf(PlanCode code) {
        return new Proportion(
                served(code).expected().days(),
                all.expected().days(),
                all.expected().daysUnknown());
    }

    public Served served(PlanCode code) {
        return byObjective.getOrDefault(code, Served.NOTHING);
    }
}
