package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.SessionTally;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.SessionsHeld.Held;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingSlice;
import fr.continuum.domain.workforce.TrainingVolume;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.Cell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The trainings of a year one by one, those that trace to nothing first: what each is held for, what was planned of
/// it and what was held.
///
/// Outside HR the figures of a training are told all together or not at all. Readers have the coverage of departments
/// beside this table ([AskTrainingCoverage]): where that hides what a department plans of one kind, the figures of
/// none of those trainings are told; where it tells it, those of few people are hidden with as many beside them as
/// keep the sum from telling them.
public final class AskTrainings {

    private static final String PLANNED = "PLANNED";
    private static final String HELD = "HELD";
    private static final String TO_COME = "TO_COME";

    /// What traces to nothing is looked at first, then what is least sure.
    private static final List<Part> ORDER =
            List.of(Part.UNTRACED, Part.UNEXPLAINED, Part.WEAK, Part.STRONG, Part.LINKED, Part.STATUTORY);

    private final PastDays days;

    public AskTrainings(PastDays days) {
        this.days = days;
    }

    /// @param trainings those without trace first, then by code
    /// @param unplanned codes of sessions that no training plan knows, whatever the year
    public record TrainingsSeen(FiscalYear year, List<TrainingSeen> trainings, List<String> unplanned) {

        public TrainingsSeen {
            trainings = List.copyOf(trainings);
            unplanned = List.copyOf(unplanned);
        }
    }

    /// @param training its trainees, days and cost are those planned: look at `planned` instead
    /// @param standing what it is held for, and how surely
    /// @param waiting whether nothing of it took place, nor is announced
    public record TrainingSeen(
            Training training,
            Part standing,
            Seen<TrainingVolume> planned,
            Seen<SessionTally> held,
            Seen<SessionTally> toCome,
            boolean waiting) {

        private TrainingSeen withoutFigures() {
            return new TrainingSeen(
                    training, standing, new Seen.Hidden<>(), new Seen.Hidden<>(), new Seen.Hidden<>(), waiting);
        }

        /// Whether it says neither what it serves nor why the law asks for it.
        public boolean isWithoutTrace() {
            return standing == Part.UNTRACED || standing == Part.UNEXPLAINED;
        }
    }

    /// A training where it stands.
    private record Placed(Held sessions, Part standing) {

        Training training() {
            return sessions.training();
        }

        Cell cell() {
            return Cell.of(training().department(), standing.name());
        }

        int trainees() {
            return training().trainees().orElse(0);
        }
    }

    /// Empty where there was no plan that day.
    public Optional<TrainingsSeen> on(Owner owner, LocalDate day, FiscalYear year, Sight sight) {
        ContributionBook book = days.contributions(owner, day);
        WorkforceBook workforce = days.workforce(owner, day);
        return days.plan(owner, day)
                .map(plan -> veiled(book, workforce, plan, day, year, sight).trainings());
    }

    /// The trainings of a year, and what is hidden of the other tables that are made of them.
    record Veiled(TrainingsSeen trainings, TrainingsVeil veil) {}

    static Veiled veiled(
            ContributionBook book,
            WorkforceBook workforce,
            MandatePlan plan,
            LocalDate day,
            FiscalYear year,
            Sight sight) {
        TrainingsSeen alone = alone(book, workforce, plan, day, year, sight);
        TrainingsVeil veil =
                TrainingsVeil.over(plan, alone.trainings(), book.against(plan), workforce.smallFigures(), sight);
        return new Veiled(
                new TrainingsSeen(
                        year,
                        alone.trainings().stream()
                                .map(one -> veil.hides(one.training().code()) ? one.withoutFigures() : one)
                                .toList(),
                        alone.unplanned()),
                veil);
    }

    /// Hidden as this table asks by itself.
    private static TrainingsSeen alone(
            ContributionBook book,
            WorkforceBook workforce,
            MandatePlan plan,
            LocalDate day,
            FiscalYear year,
            Sight sight) {
        ContributionContext context = book.against(plan);
        SessionsHeld sessions = SessionsHeld.of(AskCompetencyGaps.trainings(book), workforce.sessions(), day);
        List<Placed> placed = sessions.trainings().stream()
                .filter(one -> one.training().year().equals(year))
                .map(one -> new Placed(one, standing(one.training(), context)))
                .toList();
        Set<String> hidden = new HashSet<>();
        hidden.addAll(hiddenAsPlanned(placed, workforce, sight));
        hidden.addAll(hiddenAsHeld(placed, workforce, sight));
        return new TrainingsSeen(
                year,
                placed.stream()
                        .sorted(Comparator.comparingInt((Placed one) -> ORDER.indexOf(one.standing()))
                                .thenComparing(one -> one.training().code()))
                        .map(one -> seen(one, hidden.contains(one.training().code())))
                        .toList(),
                List.copyOf(sessions.unplanned().keySet()));
    }

    private static TrainingSeen seen(Placed one, boolean hidden) {
        return new TrainingSeen(
                one.training(),
                one.standing(),
                Seen.unless(hidden, TrainingVolume.of(one.training())),
                Seen.unless(hidden, one.sessions().held()),
                Seen.unless(hidden, one.sessions().toCome()),
                one.sessions().isWaiting());
    }

    /// The one part of the coverage it is in.
    private static Part standing(Training training, ContributionContext context) {
        TrainingSlice slice = TrainingCoverage.of(List.of(training), context).all();
        return ORDER.stream()
                .filter(part -> part.of(slice).trainings() > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Training " + training.code() + " stands nowhere"));
    }

    private static Set<String> hiddenAsPlanned(List<Placed> placed, WorkforceBook workforce, Sight sight) {
        Map<Cell, Integer> byPart = new HashMap<>();
        Map<Cell, Map<Cell, Integer>> within = new HashMap<>();
        for (Placed one : placed) {
            for (Part part : Part.values()) {
                byPart.putIfAbsent(Cell.of(one.training().department(), part.name()), 0);
            }
            byPart.merge(one.cell(), one.trainees(), Integer::sum);
            within.computeIfAbsent(one.cell(), _ -> new HashMap<>())
                    .put(Cell.of(one.training().code(), PLANNED), one.trainees());
        }
        Veil ofDepartments = Veil.over(byPart, workforce.smallFigures(), sight);
        Map<Cell, Veil> ofTrainings = new HashMap<>();
        within.forEach((cell, people) -> ofTrainings.put(cell, Veil.over(people, workforce.smallFigures(), sight)));
        return codes(
                placed,
                one -> ofDepartments.hides(one.cell())
                        || ofTrainings
                                .getOrDefault(one.cell(), ofDepartments)
                                .hides(Cell.of(one.training().code(), PLANNED)));
    }

    private static Set<String> hiddenAsHeld(List<Placed> placed, WorkforceBook workforce, Sight sight) {
        Map<Cell, Integer> people = new HashMap<>();
        for (Placed one : placed) {
            people.put(
                    Cell.of(one.training().code(), HELD), one.sessions().held().trainees());
            people.put(
                    Cell.of(one.training().code(), TO_COME),
                    one.sessions().toCome().trainees());
        }
        Veil veil = Veil.over(people, workforce.smallFigures(), sight);
        return codes(
                placed,
                one -> veil.hides(Cell.of(one.training().code(), HELD))
                        || veil.hides(Cell.of(one.training().code(), TO_COME)));
    }

    private static Set<String> codes(List<Placed> placed, Predicate<Placed> which) {
        return placed.stream().filter(which).map(one -> one.training().code()).collect(Collectors.toSet());
    }
}
