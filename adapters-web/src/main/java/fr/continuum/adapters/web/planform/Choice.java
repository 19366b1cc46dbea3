package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An element one may choose in a form.
///
/// @param depth how deep it stands among those offered
record Choice(String value, String label, int depth) {

    private static Choice of(PlanElement element, int depth) {
        return new Choice(element.code().value(), element.code() + " · " + element.label(), depth);
    }

    /// As a list of one line each shows it.
    public String indented() {
        return "\u00a0\u00a0\u00a0".repeat(depth) + label;
    }

    static List<Choice> axes(MandatePlan plan) {
        return plan.axes().stream().map(axis -> of(axis, 0)).toList();
    }

    /// Objectives as a tree, save one and what stands below it: nothing stands under itself.
    static List<Choice> objectives(MandatePlan plan, Optional<PlanCode> save) {
        List<Choice> choices = new ArrayList<>();
        plan.strategicObjectives().forEach(objective -> collect(plan, objective, 0, save, choices));
        return choices;
    }

    private static void collect(
            MandatePlan plan, PlanElement objective, int depth, Optional<PlanCode> save, List<Choice> choices) {
        if (save.equals(Optional.of(objective.code()))) {
            return;
        }
        choices.add(of(objective, depth));
        plan.below(objective.code()).stream()
                .filter(Objective.class::isInstance)
                .forEach(below -> collect(plan, below, depth + 1, save, choices));
    }

    /// Actions an arrow may reach from another.
    static List<Choice> actions(MandatePlan plan, Optional<PlanCode> save) {
        return plan.actions().stream()
                .filter(action -> !save.equals(Optional.of(action.code())))
                .map((Action action) -> of(action, 0))
                .toList();
    }
}
