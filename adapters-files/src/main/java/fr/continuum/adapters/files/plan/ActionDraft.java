package fr.continuum.adapters.files.plan;

import fr.continuum.application.port.ActionPlanReader.Named;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An action as its rows tell it: its own, and those of its sub-actions. It gets its code once all rows are read. Not
/// for use by several threads.
final class ActionDraft {

    private final String label;
    private final PlanCode principal;
    private final String titleNumber;
    private final ToldCell stands;
    private final List<ActionRow.Step> steps = new ArrayList<>();
    private ActionRow.Told told = ActionRow.Told.NOTHING;
    private List<String> cells = List.of();
    private int line;
    private @Nullable PlanCode code;
    private boolean said;

    /// @param titleNumber the number its title begins with; empty where it has none
    /// @param stands the cell that first names it
    ActionDraft(String label, PlanCode principal, String titleNumber, ToldCell stands) {
        this.label = label;
        this.principal = principal;
        this.titleNumber = titleNumber;
        this.stands = stands;
    }

    ToldCell stands() {
        return stands;
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
        steps.add(step);
    }

    PlanCode principal() {
        return principal;
    }

    String titleNumber() {
        return titleNumber;
    }

    /// What it goes by in the file: in its own row, else in all its sub-actions' alike, as merged cells are read.
    Optional<ToldCell> number() {
        if (told.number().isPresent()) {
            return told.number();
        }
        List<ToldCell> all =
                steps.stream().flatMap(step -> step.number().stream()).toList();
        boolean alike = all.size() == steps.size()
                && all.stream().map(ToldCell::text).distinct().count() == 1;
        return alike && line == 0 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// @param bySomebody whether the file says so, or it was made
    void coded(PlanCode given, boolean bySomebody) {
        code = given;
        said = bySomebody;
    }

    boolean isCoded() {
        return code != null;
    }

    PlanCode code() {
        if (code == null) {
            throw new IllegalStateException("An action gets its code once all rows are read: " + label);
        }
        return code;
    }

    /// What its rows tell of it.
    Set<FactName> said() {
        Set<FactName> facts = EnumSet.noneOf(FactName.class);
        facts.addAll(told.said());
        if (!steps.isEmpty()) {
            facts.add(FactName.MILESTONES);
        }
        return facts;
    }

    /// What its rows name that only the plan can tell.
    Named named() {
        return new Named(said ? number() : Optional.empty(), told.others());
    }

    /// @param remarks told of numbers of its own that a sub-action has: a milestone has none
    Action build(Remarks remarks) {
        List<String> description = new ArrayList<>();
        if (!told.description().isEmpty()) {
            description.add(told.description());
        }
        steps.stream()
                .map(step -> step.besides(ownNumber(step)))
                .flatMap(Optional::stream)
                .forEach(description::add);
        steps.forEach(step -> ownNumber(step)
                .ifPresent(cell -> remarks.add(cell.remark(
                        FileRemark.Kind.KEPT_ELSEWHERE,
                        new Wording(
                                "Une étape n'a pas de code : repris dans la description de l'action.",
                                "A milestone has no code: kept in the description of the action.")))));
        return new Action(
                code(),
                label,
                String.join("\n\n", description),
                Optional.of(principal),
                List.of(),
                told.state(),
                told.schedule(),
                steps.stream().map(ActionRow.Step::milestone).toList(),
                told.priority(),
                told.roles(),
                told.territories(),
                told.plannedCents(),
                Optional.empty());
    }

    /// The number of a sub-action, where it is not that of its action in a merged cell.
    private Optional<ToldCell> ownNumber(ActionRow.Step step) {
        Optional<String> ours = number().map(ToldCell::text);
        return step.number().filter(cell -> !ours.equals(Optional.of(cell.text())));
    }
}
