package fr.continuum.adapters.files.hr;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedField.Seating;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.PersonHasher;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/// One row of an HR file as a fact. Whatever is wrong in it is told, cell by cell; only a sound row makes a fact, and
/// what the row makes is to be thrown away where faults were told.
final class HrRow {

    /// More than any department of any authority has.
    private static final BigDecimal MOST_CYCLE_FTE = BigDecimal.valueOf(20_000);

    /// From here on a number with two decimals is a wage sooner than a count of people.
    private static final BigDecimal LEAST_PAY = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST_TRAINEES = BigDecimal.valueOf(2_000);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(400);

    /// A wage in this column cannot be told from a cost: costs are kept to the euro, which names no payslip.
    private static final BigDecimal MOST_COST = BigDecimal.valueOf(5_000_000);

    /// Beyond forty-eight hours a week, all year round, nobody works.
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(2_500);

    /// How much of a keyed hash tells a hundred thousand posts apart for sure.
    private static final int SHOWN_OF_HASH = 24;

    private final Supplier<PersonHasher> hasher;

    HrRow(Supplier<PersonHasher> hasher) {
        this.hasher = hasher;
    }

    Optional<Post> post(HrCells cells) {
        Optional<String> code = postCode(cells);
        Optional<String> department = cells.department();
        Optional<GradeCategory> category =
                cells.plain().word(FeedField.CATEGORY).map(GradeCategory::valueOf);
        Optional<BigDecimal> fte = cells.plain().number(FeedField.FTE, 4, BigDecimal.ONE);
        Optional<LocalDate> opened = cells.recent(FeedField.OPENED);
        Optional<LocalDate> closed = cells.since(FeedField.CLOSED);
        Occupancy occupancy = occupancy(cells);
        if (opened.isPresent()
                && closed.filter(end -> !end.isAfter(opened.get())).isPresent()) {
            cells.plain()
                    .fault(
                            FeedField.CLOSED,
                            new Wording(
                                    "Ce poste fermerait avant d'ouvrir. Corrigez l'une des deux dates.",
                                    "This post would close before it opens. Correct one of the two dates."));
            return Optional.empty();
        }
        return code.isEmpty() || department.isEmpty()
                ? Optional.empty()
                : Optional.of(new Post(
                        code.get(),
                        cells.title().orElse(code.get()),
                        department.get(),
                        category,
                        fte,
                        opened,
                        closed,
                        occupancy));
    }

    /// Its own code, else one made of who sits there.
    private Optional<String> postCode(HrCells cells) {
        if (cells.plain().has(FeedField.POST)) {
            return cells.requiredCode(FeedField.POST);
        }
        String holder = cells.plain().code(FeedField.HOLDER);
        if (holder.isEmpty()) {
            cells.plain().empty(FeedField.HOLDER);
            return Optional.empty();
        }
        return Optional.of(
                "H-" + hasher.get().hash(HrFeed.POSTS, holder).value().substring(0, SHOWN_OF_HASH));
    }

    private static Occupancy occupancy(HrCells cells) {
        Optional<LocalDate> since = cells.since(FeedField.VACANT_SINCE);
        Optional<Seating> said = cells.plain().word(FeedField.OCCUPANCY).map(Seating::valueOf);
        if (said.isEmpty() && cells.plain().has(FeedField.HOLDER)) {
            said = Optional.of(cells.plain().text(FeedField.HOLDER).isEmpty() ? Seating.VACANT : Seating.FILLED);
        }
        if (said.isEmpty() && since.isPresent()) {
            said = Optional.of(Seating.VACANT);
        }
        return said.<Occupancy>map(seating -> switch (seating) {
                    case FILLED -> new Occupancy.Filled();
                    case VACANT -> new Occupancy.Vacant(since);
                })
                .orElse(new Occupancy.Unsaid());
    }

    Optional<TrainingSession> session(HrCells cells) {
        Optional<String> training = cells.training();
        Optional<LocalDate> start = cells.plain().date(FeedField.START);
        Optional<LocalDate> end = cells.plain().date(FeedField.END).or(() -> start);
        OptionalInt trainees = trainees(cells);
        Optional<BigDecimal> days = cells.plain().number(FeedField.DAYS, 2, MOST_DAYS);
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

    Optional<ListedTraining> listed(HrCells cells) {
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
        Optional<BigDecimal> days = cells.plain().number(FeedField.DAYS, 2, MOST_DAYS);
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

    Optional<ListedNeed> need(HrCells cells) {
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
                .number(FeedField.TRAINEES, 0, MOST_TRAINEES)
                .map(count -> OptionalInt.of(count.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    Optional<WorkCycle> cycle(HrCells cells) {
        Optional<String> code = cells.cycle();
        Optional<String> department = cells.department();
        Optional<FiscalYear> year = cells.plain().year();
        Optional<BigDecimal> fte = people(cells);
        Optional<BigDecimal> former = hours(cells, FeedField.FORMER_HOURS);
        Optional<BigDecimal> annual = hours(cells, FeedField.ANNUAL_HOURS);
        return code.isEmpty()
                        || department.isEmpty()
                        || year.isEmpty()
                        || fte.isEmpty()
                        || former.isEmpty()
                        || annual.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WorkCycle(code.get(), department.get(), year.get(), fte.get(), former.get(), annual.get()));
    }

    private static Optional<BigDecimal> people(HrCells cells) {
        Optional<BigDecimal> fte = cells.requiredNumber(FeedField.FTE, 4, MOST_CYCLE_FTE);
        boolean isPay = HrCode.isAmount(cells.plain().text(FeedField.FTE))
                && fte.filter(count -> count.compareTo(LEAST_PAY) >= 0).isPresent();
        if (isPay) {
            cells.plain()
                    .fault(
                            FeedField.FTE,
                            new Wording(
                                    "Ce nombre a la forme d'un salaire. Vérifiez que les cellules n'ont pas glissé ; au-delà"
                                            + " de mille, écrivez les équivalents temps plein avec une décimale au plus.",
                                    "This number looks like a wage. Check that the cells have not moved; beyond a thousand,"
                                            + " write full-time equivalents with one decimal at most."));
        }
        return fte.filter(_ -> !isPay);
    }

    private static Optional<BigDecimal> hours(HrCells cells, FeedField field) {
        Optional<BigDecimal> hours = cells.requiredNumber(field, 2, MOST_HOURS);
        if (hours.filter(told -> told.signum() == 0).isPresent()) {
            cells.plain()
                    .fault(
                            field,
                            new Wording(
                                    "Un cycle demande des heures : zéro n'en est pas. Écrivez-les.",
                                    "A cycle asks for hours: zero is none. Write them."));
        }
        return hours.filter(told -> told.signum() > 0);
    }
}
