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

/// What somebody may not see of the trainings each objective gets, who has beside them what departments plan
/// ([AskTrainingCoverage]) and the trainings one by one ([AskTrainings]): the three are of the same people, and what
/// one hides must not follow from the others.
final class ServedVeil {

    private final Set<PlanCode> hidden;

    private ServedVeil(Set<PlanCode> hidden) {
        this.hidden = Set.copyOf(hidden);
    }

    boolean hides(PlanCode code) {
        return hidden.contains(code);
    }

    /// @param trainings of one year, as this somebody sees them
    static ServedVeil over(
            MandatePlan plan,
            List<TrainingSeen> trainings,
            ContributionContext context,
            SmallCells smallFigures,
            Sight sight) {
        return switch (sight) {
            case HR -> new ServedVeil(Set.of());
            case OUTSIDE_HR -> new ServedVeil(hidden(plan, trainings, context, smallFigures));
        };
    }

    private static Set<PlanCode> hidden(
            MandatePlan plan, List<TrainingSeen> trainings, ContributionContext context, SmallCells smallFigures) {
        SortedMap<PlanCode, List<BitSet>> served = served(trainings, context);
        SortedMap<PlanCode, Integer> people = new TreeMap<>();
        int[] counts = trainings.stream()
                .mapToInt(one -> one.training().trainees().orElse(0))
                .toArray();
        served.forEach((code, sums) -> people.put(
                code,
                sums.stream()
                        .mapToInt(sum -> sum.stream().map(one -> counts[one]).sum())
                        .sum()));
        TreeVeil along = TreeVeil.over(plan, people, smallFigures, Sight.OUTSIDE_HR);
        Tables tables = new Tables(trainings, counts, smallFigures);
        SortedMap<PlanCode, List<BitSet>> open = new TreeMap<>();
        Set<PlanCode> hidden = new HashSet<>();
        served.forEach((code, sums) -> {
            if (along.hides(code)) {
                hidden.add(code);
                tables.hidden.addAll(sums);
            } else {
                open.put(code, sums);
            }
        });
        hidden.addAll(new SumsTogether(counts, smallFigures.threshold(), tables.told, tables.hidden).hide(open));
        return hidden;
    }

    /// By objective or action: the trainings expected to trace that serve it or anything below it, then the
    /// others.
    private static SortedMap<PlanCode, List<BitSet>> served(List<TrainingSeen> trainings, ContributionContext context) {
        SortedMap<PlanCode, List<BitSet>> served = new TreeMap<>();
        for (int i = 0; i < trainings.size(); i++) {
            Training training = trainings.get(i).training();
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

    /// What is told and hidden of the same trainings elsewhere. Not for use by several threads.
    private static final class Tables {

        private final List<BitSet> told = new ArrayList<>();
        private final List<BitSet> hidden = new ArrayList<>();

        Tables(List<TrainingSeen> trainings, int[] counts, SmallCells smallFigures) {
            Map<Cell, BitSet> cells = new HashMap<>();
            Map<Cell, Integer> people = new HashMap<>();
            for (int i = 0; i < trainings.size(); i++) {
                TrainingSeen seen = trainings.get(i);
                String department = seen.training().department();
                for (Part part : Part.values()) {
                    people.putIfAbsent(Cell.of(department, part.name()), 0);
                }
                String part = seen.standing().name();
                people.merge(Cell.of(department, part), counts[i], Integer::sum);
                for (Cell cell : List.of(
                        Cell.of(department, part),
                        Cell.totalOfRow(department),
                        Cell.totalOfColumn(part),
                        Cell.GRAND_TOTAL)) {
                    cells.computeIfAbsent(cell, _ -> new BitSet()).set(i);
                }
                BitSet alone = new BitSet();
                alone.set(i);
                (seen.planned().figure().isPresent() ? told : hidden).add(alone);
            }
            Veil veil = Veil.over(people, smallFigures, Sight.OUTSIDE_HR);
            cells.forEach((cell, parts) -> (veil.hides(cell) ? hidden : told).add(parts));
        }
    }
}
