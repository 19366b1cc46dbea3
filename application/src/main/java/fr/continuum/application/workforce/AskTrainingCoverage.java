package fr.continuum.application.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingCoverage.Served;
import fr.continuum.domain.workforce.disclosure.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much of the training of a year says what it serves, and what each objective gets of it (R12): in trainee-days
/// first, then in euros. Each year is a table of its own: it is for a year that trainings are planned.
public final class AskTrainingCoverage {

    private final PastDays days;

    public AskTrainingCoverage(PastDays days) {
        this.days = days;
    }

    /// @param byDepartment as the authority writes it
    /// @param byObjective what each objective and action gets, with all that stands below it
    public record CoverageSeen(
            FiscalYear year,
            SliceSeen all,
            SortedMap<String, SliceSeen> byDepartment,
            SortedMap<PlanCode, Seen<Served>> byObjective) {}

    /// Empty where there was no plan that day.
    public Optional<CoverageSeen> on(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        ContributionBook book = days.contributions(owner, day);
        List<Training> trainings = AskCompetencyGaps.trainings(book).stream()
                .filter(training -> training.year().equals(year))
                .toList();
        return days.plan(owner, day).map(plan -> {
            ContributionContext context = book.against(plan);
            TrainingsVeil veil = days.veils(owner, day, sight).apply(year);
            return seen(year, TrainingCoverage.of(trainings, context), veil);
        });
    }

    /// The years the trainings an owner knew that day are of.
    public List<FiscalYear> years(Owner owner, LocalDate day) {
        return AskCompetencyGaps.trainings(days.contributions(owner, day)).stream()
                .map(Training::year)
                .distinct()
                .sorted()
                .toList();
    }

    private static CoverageSeen seen(FiscalYear year, TrainingCoverage coverage, TrainingsVeil veil) {
        SortedMap<String, SliceSeen> byDepartment = new TreeMap<>();
        coverage.byDepartment()
                .forEach((department, slice) -> byDepartment.put(
                        department,
                        SliceSeen.of(
                                slice,
                                part -> veil.hides(Cell.of(department, part.name())),
                                veil.hides(Cell.totalOfRow(department)))));
        SliceSeen all = SliceSeen.of(
                coverage.all(), part -> veil.hides(Cell.totalOfColumn(part.name())), veil.hides(Cell.GRAND_TOTAL));
        SortedMap<PlanCode, Seen<Served>> byObjective = new TreeMap<>();
        coverage.byObjective().forEach((code, gets) -> byObjective.put(code, Seen.unless(veil.hides(code), gets)));
        return new CoverageSeen(year, all, byDepartment, byObjective);
    }
}
