package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.TrainingSession;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// One row about training as a fact: a training of the plan, a session held, a need it answers. Whatever is wrong in
/// it is told, cell by cell; what the row makes is to be thrown away where faults were told.
final class TrainingRow {

    private static final BigDecimal MOST_TRAINEES = BigDecimal.valueOf(2_000);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(400);

    /// A wage in this column cannot be told from a cost: costs are kept to the euro, which names no payslip.
    private static final BigDecimal MOST_COST = BigDecimal.valueOf(5_000_000);

    /// No training is planned so many years ahead of the extract that lists it.
    private static final int FAR_AHEAD = 10;

    private TrainingRow() {}

    static Optional<TrainingSession> session(HrCells cells) {
        Optional<String> training = cells.training();
        Optional<LocalDate> start = cells.plain().date(FeedField.START);
        Optional<LocalDate> end = cells.plain().date(FeedField.END).or(() -> start);
        OptionalInt trainees = trainees(cells);
        Optional<BigDecimal> days = cells.plain().number(FeedField.DAYS, 2, MOST_DAYS, WrittenQuantity::days);
        if (cells.plain().text(FeedField.START).isEmpty()) {
            cells.plain().empty(FeedField.START);
        }
        if (start.filter(day -> day.isBefore(HrCells.EARLIEST)).isPresent()) {
            cells.plain()
                    .fault(
                            FeedField.START,
                            new Wording(
                                    "Les sessions d'avant le " + HrCells.EARLIEST.getYear()
                                            + " ne sont pas gardées. Retirez-les de l'extrait.",
                                    "Sessions before " + HrCells.EARLIEST.getYear()
                                            + " are not kept. Take them out of the extract."));
        }
        tooFar(cells, FeedField.START, start);
        tooFar(cells, FeedField.END, end.filter(day -> !end.equals(start)));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.plain()
                    .fault(
                            FeedField.END,
                            new Wording(
                                    "Cette session finirait avant de commencer. Corrigez l'une des deux dates.",
                                    "This session would end before it starts. Correct one of the two dates."));
            return Optional.empty();
        }
        return training.isEmpty() || start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrainingSession(training.get(), start.get(), end.get(), trainees, days));
    }

    /// A year mistyped (`2202`) would be a year of its own, which no later extract tells of.
    private static void tooFar(HrCells cells, FeedField field, Optional<LocalDate> day) {
        int last = cells.day().getYear() + FAR_AHEAD;
        if (day.filter(told -> told.getYear() > last).isPresent()) {
            cells.plain()
                    .fault(
                            field,
                            new Wording(
                                    "Cette session serait d'une année lointaine, après " + last + ". Corrigez l'année.",
                                    "This session would be of a far year, after " + last + ". Correct the year."));
        }
    }

    /// What tells a session from others alike, where the file numbers them: never kept, so that any text does.
    static Optional<String> number(HrCells cells) {
        return Optional.of(FoldedText.of(cells.plain().text(FeedField.SESSION))).filter(text -> !text.isEmpty());
    }

    static Optional<ListedTraining> listed(HrCells cells) {
        Optional<String> code = cells.training();
        Optional<FiscalYear> year = cells.plain().year();
        Optional<TrainingCategory> category =
                cells.plain().requiredWord(FeedField.TRAINING_CATEGORY).map(TrainingCategory::valueOf);
        Optional<String> title = cells.subject(FeedField.TITLE);
        Optional<String> department = cells.departmentIfSaid();
        Optional<StatutoryGround> ground = cells.plain().word(FeedField.GROUND).map(StatutoryGround::valueOf);
        OptionalLong cost = cells.plain()
                .number(FeedField.COST, 2, MOST_COST)
                .map(euros -> OptionalLong.of(euros.setScale(0, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .longValueExact()))
                .orElse(OptionalLong.empty());
        List<String> needs = cells.needs();
        Optional<BigDecimal> days = cells.plain().number(FeedField.DAYS, 2, MOST_DAYS, WrittenQuantity::days);
        OptionalInt trainees = trainees(cells);
        List<PlanCode> objectives = cells.objectives();
        return code.isEmpty() || year.isEmpty() || category.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedTraining(
                        code.get(),
                        title,
                        department,
                        year.get(),
                        category.get(),
                        ground,
                        needs,
                        days,
                        trainees,
                        cost,
                        objectives));
    }

    static Optional<ListedNeed> need(HrCells cells) {
        Optional<String> code = cells.need();
        Optional<CompetencyNeed.Kind> kind =
                cells.plain().requiredWord(FeedField.NEED_KIND).map(CompetencyNeed.Kind::valueOf);
        Optional<String> label = cells.subject(FeedField.LABEL);
        List<PlanCode> objectives = cells.objectives();
        return code.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedNeed(code.get(), kind.get(), label, objectives));
    }

    private static OptionalInt trainees(HrCells cells) {
        return cells.plain()
                .number(FeedField.TRAINEES, 0, MOST_TRAINEES, WrittenQuantity::people)
                .map(count -> OptionalInt.of(count.intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
