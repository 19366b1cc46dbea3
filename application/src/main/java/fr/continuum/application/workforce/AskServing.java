package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.SteeringPosts;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people give an objective or action, with all that stands below it, year by year: trainings, and time gained
/// that is put to use for it.
public final class AskServing {

    private final PastDays days;

    public AskServing(PastDays days) {
        this.days = days;
    }

    /// @param trainings planned for it; empty where none is
    /// @param time used for it; empty where none is
    public record YearServed(FiscalYear year, Optional<Seen<Served>> trainings, Optional<ServedTime> time) {}

    /// The posts that hold a role there, or in what stands below, each once and whole.
    ///
    /// @param posts that are there, vacant ones included
    /// @param fte full-time equivalents they count for; empty outside HR: they are of few, and what one counts for
    /// is somebody's share of a full time
    /// @param unknown how many of them say no share; 0 outside HR
    public record Steering(int posts, int vacant, Optional<BigDecimal> fte, int unknown) {}

    /// Empty where no post known holds any.
    public Optional<Steering> posts(Owner owner, LocalDate day, PlanCode code, Sight sight) {
        return days.plan(owner, day)
                .map(plan -> SteeringPosts.of(plan, days.workforce(owner, day).posts(), day, code))
                .filter(told -> !told.isNone())
                .map(told -> sight == Sight.HR
                        ? new Steering(told.posts(), told.vacant(), Optional.of(told.fte()), told.unknown())
                        : new Steering(told.posts(), told.vacant(), Optional.empty(), 0));
    }

    /// Time gained that is put to use in a year for each axis, objective, action and promise, with all that stands
    /// below; what serves two shows under both. Empty where there was no plan that day.
    public SortedMap<PlanCode, ServedTime> time(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        return days.plan(owner, day)
                .map(plan -> days.time(owner, days.workforce(owner, day), sight)
                        .shown()
                        .servingUpToPromises(plan, year))
                .orElseGet(TreeMap::new);
    }

    /// Trainings of a year that serve each objective and action, with all that stands below; what serves two shows
    /// under both, so that they do not add up to those of a promise. Of few people, hidden from who may not see
    /// them. Empty where there was no plan that day.
    public SortedMap<PlanCode, Seen<Served>> trained(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        SortedMap<PlanCode, Seen<Served>> trained = new TreeMap<>();
        days.plan(owner, day).ifPresent(plan -> {
            ContributionBook book = days.contributions(owner, day);
            List<Training> ofYear = AskCompetencyGaps.trainings(book).stream()
                    .filter(training -> training.year().equals(year))
                    .toList();
            TrainingsVeil veil = days.veils(owner, day, sight).apply(year);
            TrainingCoverage.of(ofYear, book.against(plan))
                    .byObjective()
                    .forEach((code, gets) -> trained.put(code, Seen.unless(veil.hides(code), gets)));
        });
        return trained;
    }

    /// The years that give it anything, in order; none where there was no plan that day.
    public List<YearServed> on(Owner owner, LocalDate day, PlanCode code, Sight sight) {
        Optional<MandatePlan> plan = days.plan(owner, day);
        if (plan.isEmpty()) {
            return List.of();
        }
        ContributionBook book = days.contributions(owner, day);
        GainedTime time = days.time(owner, days.workforce(owner, day), sight).shown();
        SortedMap<FiscalYear, List<Training>> trainings = AskCompetencyGaps.trainings(book).stream()
                .collect(Collectors.groupingBy(Training::year, TreeMap::new, Collectors.toList()));
        Function<FiscalYear, TrainingsVeil> veils = days.veils(owner, day, sight);
        TreeSet<FiscalYear> years = new TreeSet<>(trainings.keySet());
        time.uses().stream().map(TimeGainUse::year).forEach(years::add);
        List<YearServed> served = new ArrayList<>();
        for (FiscalYear year : years) {
            ContributionContext context = book.against(plan.get());
            TrainingCoverage coverage = TrainingCoverage.of(trainings.getOrDefault(year, List.of()), context);
            Optional<Seen<Served>> ofTrainings = Optional.ofNullable(
                            coverage.byObjective().get(code))
                    .map(gets -> Seen.unless(veils.apply(year).hides(code), gets));
            Optional<ServedTime> ofTime =
                    Optional.ofNullable(time.serving(plan.get(), year).get(code));
            if (ofTrainings.isPresent() || ofTime.isPresent()) {
                served.add(new YearServed(year, ofTrainings, ofTime));
            }
        }
        return List.copyOf(served);
    }
}
