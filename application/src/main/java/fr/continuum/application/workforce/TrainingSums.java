package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.application.workforce.TrainingsPlaced.Placed;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingTrace;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import fr.continuum.domain.workforce.disclosure.SumsOverTime.Night;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The three tables of the trainings of a year, and what was held of them, as sums over the same trainings: each of
/// these is a part, by how many people it is of.
final class TrainingSums {

    /// What objectives get does not add up, and gives way first; sums are worth more than what they are made of.
    private static final int ONE_BY_ONE = 1;

    private static final int CELL = 2;
    private static final int SUM = 3;

    private final List<Placed> trainings;
    private final Map<String, Integer> people = new HashMap<>();
    private final SortedMap<String, List<Set<String>>> figures = new TreeMap<>();
    private final Map<String, Integer> worth = new HashMap<>();
    private final Map<Cell, Integer> byPart = new HashMap<>();
    private final SortedMap<PlanCode, Integer> byElement = new TreeMap<>();

    private TrainingSums(List<Placed> trainings) {
        this.trainings = trainings;
    }

    static Night<String> of(
            TrainingsPlaced placed, MandatePlan plan, ContributionContext context, SmallCells smallFigures) {
        TrainingSums sums = new TrainingSums(placed.trainings());
        sums.trainings();
        sums.departments();
        sums.elements(context, plan);
        return new Night<>(sums.people, sums.figures, sums.first(placed, plan, smallFigures), sums.worth);
    }

    /// Of so many people, a training is the same part on every day.
    private static String part(Placed one) {
        return one.trainees() + " " + one.training().code();
    }

    /// Those who came, or are to come, are others than those it is planned for.
    private static String part(String which, Placed one, int people) {
        return which + " " + people + " " + one.training().code();
    }

    private void trainings() {
        Set<String> held = new HashSet<>();
        Set<String> toCome = new HashSet<>();
        for (Placed one : trainings) {
            int came = one.sessions().held().trainees();
            int awaited = one.sessions().toCome().trainees();
            String partHeld = part(TrainingsVeil.HELD, one, came);
            String partToCome = part(TrainingsVeil.TO_COME, one, awaited);
            people.put(part(one), one.trainees());
            people.put(partHeld, came);
            people.put(partToCome, awaited);
            held.add(partHeld);
            toCome.add(partToCome);
            put(
                    TrainingsVeil.name(one.training()),
                    ONE_BY_ONE,
                    List.of(Set.of(part(one)), Set.of(partHeld), Set.of(partToCome)));
        }
        put(TrainingsVeil.HELD, SUM, List.of(held));
        put(TrainingsVeil.TO_COME, SUM, List.of(toCome));
    }

    /// What no training is planned in is shown to be empty by their list.
    private void departments() {
        Map<Cell, Set<String>> cells = new HashMap<>();
        for (Placed one : trainings) {
            String department = one.training().department();
            for (Part part : Part.values()) {
                byPart.putIfAbsent(Cell.of(department, part.name()), 0);
            }
            byPart.merge(one.cell(), one.trainees(), Integer::sum);
            for (Cell cell : List.of(
                    one.cell(),
                    Cell.totalOfRow(department),
                    Cell.totalOfColumn(one.standing().name()),
                    Cell.GRAND_TOTAL)) {
                cells.computeIfAbsent(cell, _ -> new HashSet<>()).add(part(one));
            }
        }
        cells.forEach((cell, parts) -> put(TrainingsVeil.name(cell), cell.isTotal() ? SUM : CELL, List.of(parts)));
    }

    private void put(String figure, int rank, List<Set<String>> sums) {
        figures.put(figure, sums);
        worth.put(figure, rank);
    }

    /// By axis, objective or action: the trainings expected to trace that serve it or anything below it, then the
    /// others. They are told together. Days of which a part counts there tell, beside those of the whole, what
    /// that training is of: to tell the sum is to tell it.
    private void elements(ContributionContext context, MandatePlan plan) {
        SortedMap<PlanCode, List<Set<String>>> served = new TreeMap<>();
        for (Placed one : trainings) {
            Training training = one.training();
            int kind = training.category().isExpectedToTrace() ? 0 : 1;
            TrainingTrace.of(training, context).along(plan).forEach((code, share) -> {
                List<Set<String>> sums =
                        served.computeIfAbsent(code, _ -> new ArrayList<>(List.of(new HashSet<>(), new HashSet<>())));
                sums.get(kind).add(part(one));
                if (share < TraceLink.WHOLE) {
                    sums.add(Set.of(part(one)));
                }
                byElement.merge(code, one.trainees(), Integer::sum);
            });
        }
        served.forEach((code, sums) -> figures.put(TrainingsVeil.name(code), sums));
    }

    /// What each table asks to be hidden by itself.
    private Set<String> first(TrainingsPlaced placed, MandatePlan plan, SmallCells smallFigures) {
        Set<String> first = new HashSet<>();
        Set<String> alone = new HashSet<>(placed.hiddenAsPlanned(smallFigures));
        alone.addAll(placed.hiddenAsHeld(smallFigures));
        trainings.stream()
                .map(Placed::training)
                .filter(training -> alone.contains(training.code()))
                .forEach(training -> first.add(TrainingsVeil.name(training)));
        Veil.over(byPart, smallFigures, Sight.OUTSIDE_HR).hidden().forEach(cell -> first.add(TrainingsVeil.name(cell)));
        TreeVeil along = TreeVeil.over(plan, byElement, smallFigures, Sight.OUTSIDE_HR);
        byElement.keySet().stream().filter(along::hides).forEach(code -> first.add(TrainingsVeil.name(code)));
        return first;
    }
}
