package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What is done for an objective.
///
/// @param principal the one objective it counts under; without one it breaks R03
/// @param others objectives it contributes to besides: it shows under each and counts once
/// @param plannedCents the budget planned for it over the mandate, in euro cents
public record Action(
        PlanCode code,
        String label,
        String description,
        Optional<PlanCode> principal,
        List<PlanCode> others,
        ActionState state,
        Schedule schedule,
        List<Milestone> milestones,
        Optional<Priority> priority,
        List<RoleHolding> roles,
        List<Territory> territories,
        OptionalLong plannedCents,
        Optional<Lineage> lineage)
        implements PlanElement {

    public Action {
        PlanElement.named(code, label);
        plannedCents.ifPresent(cents -> {
            if (cents < 0 || !Euros.isAmount(cents)) {
                throw new IllegalArgumentException("A planned budget is neither negative nor more than "
                        + Euros.english(Euros.MOST) + ": " + cents);
            }
        });
        others = others.stream().distinct().sorted().toList();
        milestones = List.copyOf(milestones);
        roles = List.copyOf(roles);
        territories = Objective.ordered(territories);
    }

    /// An action of which no more is known: a draft.
    public static Action of(String code, String label, String principal) {
        return new Action(
                new PlanCode(code),
                label,
                "",
                Optional.of(new PlanCode(principal)),
                List.of(),
                new ActionState.Draft(),
                Schedule.UNKNOWN,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalLong.empty(),
                Optional.empty());
    }

    public Action in(ActionState next) {
        return new Action(
                code,
                label,
                description,
                principal,
                others,
                next,
                schedule,
                milestones,
                priority,
                roles,
                territories,
                plannedCents,
                lineage);
    }

    public Action serving(Optional<PlanCode> first, List<PlanCode> besides) {
        return new Action(
                code,
                label,
                description,
                first,
                besides,
                state,
                schedule,
                milestones,
                priority,
                roles,
                territories,
                plannedCents,
                lineage);
    }

    public Action scheduled(Schedule when) {
        return new Action(
                code,
                label,
                description,
                principal,
                others,
                state,
                when,
                milestones,
                priority,
                roles,
                territories,
                plannedCents,
                lineage);
    }

    public Action through(List<Milestone> steps) {
        return new Action(
                code,
                label,
                description,
                principal,
                others,
                state,
                schedule,
                steps,
                priority,
                roles,
                territories,
                plannedCents,
                lineage);
    }

    public Action heldBy(List<RoleHolding> holdings) {
        return new Action(
                code,
                label,
                description,
                principal,
                others,
                state,
                schedule,
                milestones,
                priority,
                holdings,
                territories,
                plannedCents,
                lineage);
    }

    public Action budgeted(long cents) {
        return new Action(
                code,
                label,
                description,
                principal,
                others,
                state,
                schedule,
                milestones,
                priority,
                roles,
                territories,
                OptionalLong.of(cents),
                lineage);
    }

    @Override
    public PlanLevel level() {
        return PlanLevel.ACTION;
    }

    @Override
    public Optional<Abandonment> abandonment() {
        return state.abandonment();
    }

    @Override
    public Action givenUp(Abandonment why) {
        return in(new ActionState.Abandoned(why));
    }

    @Override
    public Action takenUpAgain() {
        return isActive() ? this : in(new ActionState.Planned());
    }

    /// Late on a day: past its end and still open, or a milestone past due.
    public boolean isLateOn(LocalDate day) {
        return state.isOpen()
                && (schedule.end().filter(day::isAfter).isPresent()
                        || milestones.stream().anyMatch(milestone -> milestone.isLateOn(day)));
    }

    /// What R08 asks before work starts and is not there, in the order it asks: nothing where all is there.
    public List<Missing> missingToStart() {
        return Stream.of(
                        roles.stream().anyMatch(holding -> holding.role().isPilot() && holding.namesSomebody())
                                ? null
                                : Missing.PILOT,
                        schedule.start().isPresent() ? null : Missing.START,
                        schedule.end().isPresent() || schedule.continuous() ? null : Missing.END)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What an action lacks to be in progress.
    public enum Missing {
        PILOT,
        START,
        END
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of(FactName.LABEL, label),
                Fact.of(FactName.DESCRIPTION, description),
                Fact.of(FactName.PRINCIPAL, principal),
                Fact.of(FactName.OTHERS, others),
                new Fact(FactName.STATE, isActive() ? List.of(state.code(), state.detail()) : List.of()),
                Fact.of(FactName.ABANDONED, abandonment()),
                Fact.of(FactName.START, schedule.start()),
                Fact.of(FactName.END, schedule.end()),
                Fact.of(FactName.CONTINUOUS, schedule.continuous() ? "yes" : ""),
                new Fact(
                        FactName.MILESTONES,
                        milestones.stream()
                                .flatMap(m -> Stream.of(
                                        m.name(), m.due().map(Object::toString).orElse("")))
                                .toList()),
                new Fact(
                        FactName.MILESTONES_REACHED,
                        milestones.stream()
                                .map(m -> m.done().map(Object::toString).orElse(""))
                                .toList()),
                Fact.of(FactName.PRIORITY, priority),
                Fact.of(FactName.ROLES, roles),
                Fact.of(FactName.TERRITORIES, territories),
                Fact.of(
                        FactName.PLANNED_BUDGET,
                        plannedCents.isPresent() ? Long.toString(plannedCents.getAsLong()) : ""),
                Fact.of(FactName.LINEAGE, lineage));
    }
}
