package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.GainedTime;
import fr.continuum.domain.workforce.GainedTime.ServedTime;
import fr.continuum.domain.workforce.SteeringPosts;
import fr.continuum.domain.workforce.TimeGainUse;
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

/// What people give an axis, objective, action or promise, with all that stands below it, year by year: trainings, and
/// time gained that is put to use for it.
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
                .map(plan -> SteeringPosts.of(plan, days.seats(owner, plan, day), code))
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

    /// Trainings of a year that serve each axis, objective, action and promise, with all that stands below; what
    /// serves two shows under both. Of few people, hidden from who may not see them; what stands above objectives
    /// is hidden where it would tell what they hide. Empty where there was no plan that day.
    public SortedMap<PlanCode, Seen<Served>> trained(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        return days.plan(owner, day)
                .map(plan -> {
                    ContributionBook book = days.contributions(owner, day);
                    List<Training> ofYear = AskCompetencyGaps.trainings(book).stream()
                            .filter(training -> training.year().equals(year))
                            .toList();
                    return TrainedFor.each(
                            ofYear,
                            book.against(plan),
                            days.veils(owner, day, sight).apply(year));
                })
                .orElseGet(TreeMap::new);
    }

    /// Whose figures an element is told by: its own, and of a promise those of the objectives that keep it, whole.
    /// Empty where the plan of that day has no such element; itself where there was none.
    public Optional<List<PlanCode>> toldBy(Owner owner, LocalDate day, PlanCode code) {
        Optional<MandatePlan> plan = days.plan(owner, day);
        if (plan.isEmpty()) {
            return Optional.of(List.of(code));
        }
        return plan.get()
                .find(code)
                .map(element -> element instanceof Pledge pledge
                        ? plan.get().keeping(pledge).stream()
                                .map(PlanElement::code)
                                .toList()
                        : List.of(code));
    }

    /// The years that give it anything, in order; none where there was no plan that day.
    public List<YearServed> on(Owner owner, LocalDate day, PlanCode code, Sight sight) {
        Optional<MandatePlan> plan = days.plan(owner, day);
        if (plan.isEmpty()) {
            return List.of();
        }
        ContributionBook book = days.contributions(owner, day);
        ContributionContext context = book.against(plan.get());
        GainedTime time = days.time(owner, days.workforce(owner, day), sight).shown();
        SortedMap<FiscalYear, List<Training>> trainings = AskCompetencyGaps.trainings(book).stream()
                .collect(Collectors.groupingBy(Training::year, TreeMap::new, Collectors.toList()));
        Function<FiscalYear, TrainingsVeil> veils = days.veils(owner, day, sight);
        TreeSet<FiscalYear> years = new TreeSet<>(trainings.keySet());
        time.uses().stream().map(TimeGainUse::year).forEach(years::add);
        List<YearServed> served = new ArrayList<>();
        for (FiscalYear year : years) {
            Optional<Seen<Served>> ofTrainings = Optional.ofNullable(
                    TrainedFor.each(trainings.getOrDefault(year, List.of()), context, veils.apply(year))
                            .get(code));
            Optional<ServedTime> ofTime = Optional.ofNullable(
                    time.servingUpToPromises(plan.get(), year).get(code));
            if (ofTrainings.isPresent() || ofTime.isPresent()) {
                served.add(new YearServed(year, ofTrainings, ofTime));
            }
        }
        return List.copyOf(served);
    }
}
