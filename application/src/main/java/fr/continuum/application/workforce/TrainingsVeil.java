package fr.continuum.application.workforce;

import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.disclosure.Cell;
import java.util.Set;

/// What somebody may not see of the trainings of a year, who has beside one another what departments plan
/// ([AskTrainingCoverage]), the trainings one by one ([AskTrainings]) and what each objective gets: the three are of
/// the same people, and what one hides must not follow from the others, nor from any of them on another day. Those who
/// came and those who are to come are others: what all of them are is hidden with them ([AskSessionsHeld]).
///
/// @param figures names of those that are hidden
record TrainingsVeil(Set<String> figures) {

    static final TrainingsVeil NONE = new TrainingsVeil(Set.of());

    /// Of all trainings together.
    static final String HELD = "HELD";

    static final String TO_COME = "TO_COME";

    /// What is planned of it, held and to come: all together or nothing.
    boolean hides(Training training) {
        return figures.contains(name(training));
    }

    boolean hidesHeld() {
        return figures.contains(HELD);
    }

    boolean hidesToCome() {
        return figures.contains(TO_COME);
    }

    /// A part of the coverage of a department, or a sum of them.
    boolean hides(Cell cell) {
        return figures.contains(name(cell));
    }

    /// What an objective or action gets.
    boolean hides(PlanCode element) {
        return figures.contains(name(element));
    }

    static String name(Training training) {
        return "TRAINING " + training.code();
    }

    /// Columns are parts of the coverage: no department is mistaken for one.
    static String name(Cell cell) {
        return "DEPARTMENT " + cell.column().orElse("") + " " + cell.row().orElse("");
    }

    static String name(PlanCode element) {
        return "ELEMENT " + element.value();
    }
}
