package fr.continuum.application.workforce;

import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import fr.continuum.domain.workforce.disclosure.SumsTogether;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What somebody may not see of the trainings of a year, who has beside one another what departments plan
/// ([AskTrainingCoverage]), the trainings one by one ([AskTrainings]) and what each objective gets: the three are of
/// the same people, and what one hides must not follow from the others. Not for use by several threads.
final class TrainingsVeil {

    private final Set<String> trainings = new HashSet<>();
    private final Set<Cell> cells = new HashSet<>();
    private final Set<PlanCode> elements = new HashSet<>();

    private TrainingsVeil() {}

    /// A training, by its code.
    boolean hides(String training) {
        return trainings.contains(training);
    }

    /// A part of the coverage of a department, or a sum of them.
    boolean hides(Cell cell) {
        return cells.contains(cell);
    }

    /// What an objective or action gets.
    boolean hides(PlanCode element) {
        return elements.contains(element);
    }

    /// @param seen trainings of one year, hidden as their own table asks
    static TrainingsVeil over(
            MandatePlan plan,
            List<TrainingSeen> seen,
            ContributionContext context,
            SmallCells smallFigures,
            Sight sight) {
        TrainingsVeil veil = new TrainingsVeil();
        switch (sight) {
            case HR -> {}
            case OUTSIDE_HR -> new Tables(seen, context).hide(plan, smallFigures, veil);
        }
        return veil;
    }

    /// The three tables as sums over the same trainings.
    private static final class Tables {

        private final List<TrainingSeen> seen;
        private final int[] counts;
        private final Map<Cell, BitSet> cells = new HashMap<>();
        private final Map<Cell, Integer> people = new HashMap<>();
        private final SortedMap<PlanCode, List<BitSet>> served;
        private final List<BitSet> hidden = new ArrayList<>();
        private final SortedMap<String, List<BitSet>> open = new TreeMap<>();
        private final Map<String, Runnable> hiding = new HashMap<>();

        Tables(List<TrainingSeen> seen, ContributionContext context) {
            this.seen = seen;
            this.counts = seen.stream()
                    .mapToInt(one -> one.training().trainees().orElse(0))
                    .toArray();
            this.served = served(seen, context);
            for (int i = 0; i < seen.size(); i++) {
                String department = seen.get(i).training().department();
                String part = seen.get(i).standing().name();
                for (Part each : Part.values()) {
                    people.putIfAbsent(Cell.of(department, each.name()), 0);
                }
                people.merge(Cell.of(department, part), counts[i], Integer::sum);
                for (Cell cell : List.of(
                        Cell.of(department, part),
                        Cell.totalOfRow(department),
                        Cell.totalOfColumn(part),
                        Cell.GRAND_TOTAL)) {
                    cells.computeIfAbsent(cell, _ -> new BitSet()).set(i);
                }
            }
        }

        /// By objective or action: the trainings expected to trace that serve it or anything below it, then
        /// the others.
        private static SortedMap<PlanCode, List<BitSet>> served(List<TrainingSeen> seen, ContributionContext context) {
            SortedMap<PlanCode, List<BitSet>> served = new TreeMap<>();
            for (int i = 0; i < seen.size(); i++) {
                Training training = seen.get(i).training();
                int kind = training.category().isExpectedToTrace() ? 0 : 1;
                for (PlanCode code : TrainingCoverage.of(List.of(training), context)
                        .byObjective()
                        .keySet()) {
                    served.computeIfAbsent(code, _ -> List.of(new BitSet(), new BitSet()))
                            .get(kind)
                            .set(i);
                }
            }
            return served;
        }

        private int count(BitSet parts) {
            return parts.stream().map(part -> counts[part]).sum();
        }

        /// Each table hides its own first; then all three together.
        void hide(MandatePlan plan, SmallCells smallFigures, TrainingsVeil veil) {
            Veil ofDepartments = Veil.over(people, smallFigures, Sight.OUTSIDE_HR);
            SortedMap<PlanCode, Integer> byElement = new TreeMap<>();
            served.forEach((code, sums) ->
                    byElement.put(code, sums.stream().mapToInt(this::count).sum()));
            TreeVeil ofElements = TreeVeil.over(plan, byElement, smallFigures, Sight.OUTSIDE_HR);
            people.keySet().stream()
                    .flatMap(cell -> Stream.of(
                            cell,
                            Cell.totalOfRow(cell.row().orElseThrow()),
                            Cell.totalOfColumn(cell.column().orElseThrow())))
                    .filter(ofDepartments::hides)
                    .forEach(veil.cells::add);
            for (int i = 0; i < seen.size(); i++) {
                String code = seen.get(i).training().code();
                BitSet alone = new BitSet();
                alone.set(i);
                boolean apart = seen.get(i).planned().figure().isEmpty();
                place(apart, "training " + code, List.of(alone), () -> veil.trainings.add(code));
            }
            cells.forEach((cell, parts) ->
                    place(ofDepartments.hides(cell), "department " + cell, List.of(parts), () -> veil.cells.add(cell)));
            served.forEach((code, sums) ->
                    place(ofElements.hides(code), "element " + code, sums, () -> veil.elements.add(code)));
            new SumsTogether(counts, smallFigures.threshold(), List.of(), hidden)
                    .hide(open)
                    .forEach(name -> hiding.getOrDefault(name, () -> {}).run());
        }

        private void place(boolean hides, String name, List<BitSet> sums, Runnable hide) {
            if (hides) {
                hidden.addAll(sums);
                hide.run();
            } else {
                open.put(name, sums);
                hiding.put(name, hide);
            }
        }
    }
}
