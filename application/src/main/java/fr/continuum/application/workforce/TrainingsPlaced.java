package fr.continuum.application.workforce;

import fr.continuum.application.workforce.SliceSeen.Part;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionContext;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.workforce.SessionsHeld;
import fr.continuum.domain.workforce.SessionsHeld.Held;
import fr.continuum.domain.workforce.TrainingCoverage;
import fr.continuum.domain.workforce.TrainingSlice;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The trainings of a year where each of them stands, and those whose figures are hidden outside HR by themselves:
/// they are told all together or not at all. [TrainingsTold] holds them against the coverage of departments, against
/// what objectives get, and against other days.
///
/// @param trainings by code
record TrainingsPlaced(List<TrainingsPlaced.Placed> trainings) {

    private static final String PLANNED = "PLANNED";
    private static final String HELD = "HELD";
    private static final String TO_COME = "TO_COME";

    /// What traces to nothing is looked at first, then what is least sure.
    static final List<Part> ORDER =
            List.of(Part.UNTRACED, Part.UNEXPLAINED, Part.WEAK, Part.STRONG, Part.LINKED, Part.STATUTORY);

    TrainingsPlaced {
        trainings = List.copyOf(trainings);
    }

    /// A training where it stands.
    record Placed(Held sessions, Part standing) {

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

    static TrainingsPlaced of(SessionsHeld sessions, ContributionBook book, MandatePlan plan, FiscalYear year) {
        ContributionContext context = book.against(plan);
        return new TrainingsPlaced(sessions.trainings().stream()
                .filter(one -> one.training().year().equals(year))
                .map(one -> new Placed(one, standing(one.training(), context)))
                .toList());
    }

    /// The one part of the coverage it is in.
    private static Part standing(Training training, ContributionContext context) {
        TrainingSlice slice = TrainingCoverage.of(List.of(training), context).all();
        return ORDER.stream()
                .filter(part -> part.of(slice).trainings() > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Training " + training.code() + " stands nowhere"));
    }

    /// Codes of those whose figures are hidden for what is planned, as these tables ask by themselves.
    Set<String> hiddenAsPlanned(SmallCells smallFigures) {
        Map<Cell, Integer> byPart = new HashMap<>();
        Map<Cell, Map<Cell, Integer>> within = new HashMap<>();
        for (Placed one : trainings) {
            for (Part part : Part.values()) {
                byPart.putIfAbsent(Cell.of(one.training().department(), part.name()), 0);
            }
            byPart.merge(one.cell(), one.trainees(), Integer::sum);
            within.computeIfAbsent(one.cell(), _ -> new HashMap<>())
                    .put(Cell.of(one.training().code(), PLANNED), one.trainees());
        }
        Veil ofDepartments = Veil.over(byPart, smallFigures, Sight.OUTSIDE_HR);
        Map<Cell, Veil> ofTrainings = new HashMap<>();
        within.forEach((cell, people) -> ofTrainings.put(cell, Veil.over(people, smallFigures, Sight.OUTSIDE_HR)));
        return codes(one -> ofDepartments.hides(one.cell())
                || ofTrainings
                        .getOrDefault(one.cell(), ofDepartments)
                        .hides(Cell.of(one.training().code(), PLANNED)));
    }

    /// Codes of those whose figures are hidden for who came, or is to come.
    Set<String> hiddenAsHeld(SmallCells smallFigures) {
        Map<Cell, Integer> people = new HashMap<>();
        for (Placed one : trainings) {
            people.put(
                    Cell.of(one.training().code(), HELD), one.sessions().held().trainees());
            people.put(
                    Cell.of(one.training().code(), TO_COME),
                    one.sessions().toCome().trainees());
        }
        Veil veil = Veil.over(people, smallFigures, Sight.OUTSIDE_HR);
        return codes(one -> veil.hides(Cell.of(one.training().code(), HELD))
                || veil.hides(Cell.of(one.training().code(), TO_COME)));
    }

    private Set<String> codes(Predicate<Placed> which) {
        return trainings.stream()
                .filter(which)
                .map(one -> one.training().code())
                .collect(Collectors.toSet());
    }
}
