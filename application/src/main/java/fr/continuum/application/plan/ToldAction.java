package fr.continuum.application.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What a row of a workbook says of an action the plan holds, laid over what the plan says of it.
final class ToldAction {

    private ToldAction() {}

    /// @param said what the row tells; the rest of `told` means nothing
    /// @param faults told of what contradicts what stays
    static Action over(
            Action is, Action told, Set<FactName> said, Optional<PlanCode> principal, Consumer<Wording> faults) {
        OptionalLong planned = told.plannedCents().isPresent() ? told.plannedCents() : is.plannedCents();
        return new Action(
                is.code(),
                FoldedTitle.kept(is.label(), told.label()),
                told.description().isEmpty() ? is.description() : told.description(),
                principal,
                is.others().stream()
                        .filter(other -> !principal.equals(Optional.of(other)))
                        .toList(),
                said.contains(FactName.STATE) ? state(is.state(), told.state()) : is.state(),
                schedule(is, told, said, faults),
                milestones(is.milestones(), told.milestones()),
                told.priority().or(is::priority),
                roles(is.roles(), told.roles()),
                said.contains(FactName.TERRITORIES) ? told.territories() : is.territories(),
                planned,
                is.lineage());
    }

    /// A state the plan is in already keeps its day and its reason, which a workbook can only guess.
    private static ActionState state(ActionState is, ActionState told) {
        return is.getClass().equals(told.getClass()) ? is : told;
    }

    private static Schedule schedule(Action is, Action told, Set<FactName> said, Consumer<Wording> faults) {
        Optional<LocalDate> start =
                told.schedule().start().or(() -> is.schedule().start());
        Optional<LocalDate> end = told.schedule().end().or(() -> is.schedule().end());
        boolean continuous = said.contains(FactName.CONTINUOUS)
                ? told.schedule().continuous()
                : is.schedule().continuous();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            faults.accept(
                    new Wording(
                            "L’action « " + told.label() + " » (" + is.code() + ") finirait le " + end.get()
                                    + ", avant de commencer le " + start.get()
                                    + " : l’une des deux dates vient du plan. Donnez les deux dans le fichier, ou corrigez le plan.",
                            "The action “" + told.label() + "” (" + is.code() + ") would end on " + end.get()
                                    + ", before it starts on " + start.get()
                                    + ": one of the two dates comes from the plan. Give both in the file, or correct the plan."));
            return is.schedule();
        }
        return new Schedule(start, end, continuous);
    }

    /// Steps are those of the file where it tells any; a day the plan knows stays where the file tells none, and a
    /// step reached stays reached on its day.
    private static List<Milestone> milestones(List<Milestone> are, List<Milestone> told) {
        return told.isEmpty()
                ? are
                : told.stream()
                        .map(step -> are.stream()
                                .filter(known -> FoldedTitle.of(known.name()).equals(FoldedTitle.of(step.name())))
                                .findFirst()
                                .map(known -> new Milestone(
                                        step.name(),
                                        step.due().or(known::due),
                                        known.done().or(step::done)))
                                .orElse(step))
                        .toList();
    }

    /// Roles the file tells are held by those it names; who holds one already keeps account and last day.
    private static List<RoleHolding> roles(List<RoleHolding> are, List<RoleHolding> told) {
        Set<PlanRole> changed = told.stream().map(RoleHolding::role).collect(Collectors.toSet());
        List<RoleHolding> named = told.stream()
                .map(holding -> are.stream()
                        .filter(known ->
                                known.role() == holding.role() && known.post().equals(holding.post()))
                        .findFirst()
                        .orElse(holding))
                .toList();
        List<RoleHolding> kept =
                are.stream().filter(known -> !changed.contains(known.role())).toList();
        if (are.stream()
                .filter(known -> changed.contains(known.role()))
                .toList()
                .equals(named)) {
            return are;
        }
        List<RoleHolding> next = new ArrayList<>(named);
        next.addAll(kept);
        return next;
    }
}
