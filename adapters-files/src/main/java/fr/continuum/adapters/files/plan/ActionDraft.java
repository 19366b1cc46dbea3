package fr.continuum.adapters.files.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An action as its rows tell it: its own, and those of its sub-actions. Not for use by several threads.
final class ActionDraft {

    private final PlanCode code;
    private final String label;
    private final PlanCode principal;
    private final List<Milestone> steps = new ArrayList<>();
    private final List<String> besides = new ArrayList<>();
    private ActionRow.Told told = ActionRow.Told.NOTHING;
    private List<String> cells = List.of();
    private int line;

    ActionDraft(PlanCode code, String label, PlanCode principal) {
        this.code = code;
        this.label = label;
        this.principal = principal;
    }

    boolean isTold() {
        return line > 0;
    }

    int line() {
        return line;
    }

    boolean says(List<String> row) {
        return cells.equals(row);
    }

    void told(int row, List<String> as, ActionRow.Told what) {
        line = row;
        cells = as;
        told = what;
    }

    void through(ActionRow.Step step) {
        steps.add(step.milestone());
        step.besides().ifPresent(besides::add);
    }

    PlanCode code() {
        return code;
    }

    /// What its rows tell of it.
    Set<FactName> said() {
        Set<FactName> said = EnumSet.noneOf(FactName.class);
        said.addAll(told.said());
        if (!steps.isEmpty()) {
            said.add(FactName.MILESTONES);
        }
        return said;
    }

    Action build() {
        List<String> description = new ArrayList<>();
        if (!told.description().isEmpty()) {
            description.add(told.description());
        }
        description.addAll(besides);
        return new Action(
                code,
                label,
                String.join("\n\n", description),
                Optional.of(principal),
                List.of(),
                told.state(),
                told.schedule(),
                steps,
                told.priority(),
                told.roles(),
                List.of(),
                told.plannedCents(),
                Optional.empty());
    }
}
