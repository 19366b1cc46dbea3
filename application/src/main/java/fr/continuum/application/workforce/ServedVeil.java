package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.application.workforce.TrainingsPlaced.Placed;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.WorkforceBook;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import fr.continuum.domain.workforce.disclosure.SumsTogether;
import java.time.LocalDate;
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
/// ([AskTrainingCoverage]) and the trainings one by one ([TrainingsPlaced]): the three are of the same people, and
/// what one hides must not follow from the others.
final class ServedVeil {

    private final Set<PlanCode> hidden;

    private ServedVeil(Set<PlanCode> hidden) {
        this.hidden = Set.copyOf(hidden);
    }

    boolean hides(PlanCode code) {
        return hidden.contains(code);
    }

    /// Over the trainings of one year, with what this somebody sees of them one by one.
    ///
    /// @param day whose sessions are held
    static ServedVeil over(
            ContributionBook book,
            WorkforceBook workforce,
            MandatePlan plan,
            LocalDate day,
            FiscalYear year,
            Sight sight) {
        return switch (sight) {
            case HR -> new ServedVeil(Set.of());
            case OUTSIDE_HR -> {
                TrainingsPlaced placed = TrainingsPlaced.of(
                        SessionsHeld.of(AskCompetencyGaps.trainings(book), workforce.sessions(), day),
                        book,
                        plan,
                        year);
                yield new ServedVeil(hidden(
                        plan,
                        placed.trainings(),
                        placed.hidden(workforce, sight),
                        book.against(plan),
                        workforce.smallFigures()));
            }
        };
    }

    private static Set<PlanCode> hidden(
            MandatePlan plan,
            List<Placed> trainings,
            Set<String> alone,
            ContributionContext context,
            SmallCells smallFigures) {
        SortedMap<PlanCode, List<BitSet>> served = served(trainings, context);
        SortedMap<PlanCode, Integer> people = new TreeMap<>();
        int[] counts = trainings.stream().mapToInt(Placed::trainees).toArray();
        served.forEach((code, sums) -> people.put(
                code,
                sums.stream()
                        .mapToInt(sum -> sum.stream().map(one -> counts[one]).sum())
                        .sum()));
        TreeVeil along = TreeVeil.over(plan, people, smallFigures, Sight.OUTSIDE_HR);
        Tables tables = new Tables(trainings, alone, counts, smallFigures);
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
    private static SortedMap<PlanCode, List<BitSet>> served(List<Placed> trainings, ContributionContext context) {
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

        Tables(List<Placed> trainings, Set<String> hiddenAlone, int[] counts, SmallCells smallFigures) {
            Map<Cell, BitSet> cells = new HashMap<>();
            Map<Cell, Integer> people = new HashMap<>();
            for (int i = 0; i < trainings.size(); i++) {
                Placed seen = trainings.get(i);
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
                (hiddenAlone.contains(seen.training().code()) ? hidden : told).add(alone);
            }
            Veil veil = Veil.over(people, smallFigures, Sight.OUTSIDE_HR);
            cells.forEach((cell, parts) -> (veil.hides(cell) ? hidden : told).add(parts));
        }
    }
}
