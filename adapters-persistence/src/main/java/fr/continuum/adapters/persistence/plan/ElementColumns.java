package fr.continuum.adapters.persistence.plan;

import fr.continuum.adapters.persistence.jooq.tables.records.PlanElementRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanKeyFigureRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanMilestoneRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanRoleRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.PlanTerritoryRecord;
import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.Priority;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Schedule;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import fr.continuum.domain.shared.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Elements of plans to their columns and back.
final class ElementColumns {

    private ElementColumns() {}

    /// Everything but whose it is, its id, and the parts that lie in tables of their own.
    static PlanElementRecord row(PlanElement element) {
        PlanElementRecord row = new PlanElementRecord();
        row.setLevel(element.level().name());
        row.setCode(element.code().value());
        row.setLabel(element.label());
        row.setStatement("");
        row.setOthers(new String[0]);
        row.setConditions(new String[0]);
        row.setSource("");
        row.setContinuous(false);
        element.abandonment().ifPresent(why -> {
            row.setAbandonedOn(why.on());
            row.setAbandonedWhy(why.reason());
        });
        element.lineage().ifPresent(from -> {
            row.setLineagePlan(from.plan().value());
            row.setLineageElement(from.element().value());
        });
        switch (element) {
            case StrategicAxis _ -> {}
            case Objective.Strategic challenge -> {
                objective(challenge, row);
                challenge.axis().ifPresent(axis -> row.setParent(axis.value()));
            }
            case Objective.Operational operational -> {
                objective(operational, row);
                row.setParent(operational.under().value());
            }
            case Action action -> action(action, row);
            case Pledge pledge -> {
                row.setSource(pledge.source());
                row.setOthers(texts(pledge.objectives()));
            }
        }
        row.setFingerprint(fingerprint(element, row));
        return row;
    }

    private static void objective(Objective objective, PlanElementRecord row) {
        row.setStatement(objective.statement());
        row.setConditions(objective.conditions().toArray(String[]::new));
    }

    private static void action(Action action, PlanElementRecord row) {
        row.setStatement(action.description());
        action.principal().ifPresent(principal -> row.setParent(principal.value()));
        row.setOthers(texts(action.others()));
        row.setState(action.state().code());
        switch (action.state()) {
            case ActionState.OnHold(String reason) -> row.setStateReason(reason);
            case ActionState.Blocked(String reason) -> row.setStateReason(reason);
            case ActionState.Completed(var on) -> row.setCompletedOn(on);
            case ActionState.Draft _, ActionState.Planned _, ActionState.InProgress _, ActionState.Abandoned _ -> {}
        }
        action.schedule().start().ifPresent(row::setStartsOn);
        action.schedule().end().ifPresent(row::setEndsOn);
        row.setContinuous(action.schedule().continuous());
        action.priority().ifPresent(priority -> row.setPriority(priority.name()));
        action.plannedCents().ifPresent(row::setPlannedCents);
    }

    private static String[] texts(List<PlanCode> codes) {
        return codes.stream().map(PlanCode::value).toArray(String[]::new);
    }

    /// Of every column and part; of a key figure where there is one, so that rows written before there were any
    /// keep theirs.
    private static String fingerprint(PlanElement element, PlanElementRecord row) {
        Meaning meaning = meaning(element, row);
        if (element instanceof Objective.Strategic challenge) {
            challenge
                    .keyFigure()
                    .ifPresent(figure -> meaning.say(figure.figure())
                            .say(figure.meaning())
                            .say(figure.on())
                            .say(figure.source()));
        }
        return meaning.version().value();
    }

    private static Meaning meaning(PlanElement element, PlanElementRecord row) {
        return new Meaning()
                .each(
                        Stream.of(row.intoArray()).map(Optional::ofNullable).toList(),
                        (text, column) -> text.say(column.map(value -> value instanceof String[] several
                                ? new Meaning()
                                        .each(Arrays.asList(several), Meaning::say)
                                        .version()
                                : value)))
                .each(
                        element.roles(),
                        (text, holding) -> text.say(holding.role())
                                .say(holding.post())
                                .say(holding.account())
                                .say(holding.lastDay()))
                .each(
                        element.territories(),
                        (text, territory) ->
                                text.say(territory.kind()).say(territory.code()).say(territory.label()))
                .each(
                        element instanceof Action action ? action.milestones() : List.<Milestone>of(),
                        (text, milestone) ->
                                text.say(milestone.name()).say(milestone.due()).say(milestone.done()));
    }

    static PlanElement element(
            PlanElementRecord row,
            List<PlanRoleRecord> roleRows,
            List<PlanTerritoryRecord> territoryRows,
            List<PlanMilestoneRecord> milestoneRows,
            Optional<PlanKeyFigureRecord> figureRow) {
        PlanCode code = new PlanCode(row.getCode());
        Optional<PlanCode> parent = Optional.ofNullable(row.getParent()).map(PlanCode::new);
        Optional<Abandonment> abandoned =
                Optional.ofNullable(row.getAbandonedOn()).map(on -> new Abandonment(row.getAbandonedWhy(), on));
        Optional<Lineage> lineage = Optional.ofNullable(row.getLineagePlan())
                .map(plan -> new Lineage(new PlanCode(plan), new PlanCode(row.getLineageElement())));
        List<RoleHolding> roles = roleRows.stream().map(ElementColumns::role).toList();
        List<Territory> territories =
                territoryRows.stream().map(ElementColumns::territory).toList();
        return switch (PlanLevel.valueOf(row.getLevel())) {
            case AXIS -> new StrategicAxis(code, row.getLabel(), abandoned, lineage);
            case STRATEGIC_OBJECTIVE ->
                new Objective.Strategic(
                        code,
                        row.getLabel(),
                        row.getStatement(),
                        parent,
                        List.of(row.getConditions()),
                        roles,
                        territories,
                        abandoned,
                        lineage,
                        figureRow.map(figure -> new KeyFigure(
                                figure.getFigure(), figure.getMeaning(), figure.getAsOf(), figure.getSource())));
            case OPERATIONAL_OBJECTIVE ->
                new Objective.Operational(
                        code,
                        row.getLabel(),
                        row.getStatement(),
                        parent.orElseThrow(),
                        List.of(row.getConditions()),
                        roles,
                        territories,
                        abandoned,
                        lineage);
            case ACTION ->
                new Action(
                        code,
                        row.getLabel(),
                        row.getStatement(),
                        parent,
                        codes(row.getOthers()),
                        state(row, abandoned),
                        new Schedule(
                                Optional.ofNullable(row.getStartsOn()),
                                Optional.ofNullable(row.getEndsOn()),
                                row.getContinuous()),
                        milestoneRows.stream().map(ElementColumns::milestone).toList(),
                        Optional.ofNullable(row.getPriority()).map(Priority::valueOf),
                        roles,
                        territories,
                        row.getPlannedCents() == null ? OptionalLong.empty() : OptionalLong.of(row.getPlannedCents()),
                        lineage);
            case PLEDGE ->
                new Pledge(code, row.getLabel(), row.getSource(), codes(row.getOthers()), abandoned, lineage);
        };
    }

    private static ActionState state(PlanElementRecord row, Optional<Abandonment> abandoned) {
        return switch (row.getState()) {
            case "DRAFT" -> new ActionState.Draft();
            case "PLANNED" -> new ActionState.Planned();
            case "IN_PROGRESS" -> new ActionState.InProgress();
            case "ON_HOLD" -> new ActionState.OnHold(row.getStateReason());
            case "BLOCKED" -> new ActionState.Blocked(row.getStateReason());
            case "COMPLETED" -> new ActionState.Completed(row.getCompletedOn());
            case "ABANDONED" -> new ActionState.Abandoned(abandoned.orElseThrow());
            default -> throw new IllegalStateException("No such state of an action: " + row.getState());
        };
    }

    private static RoleHolding role(PlanRoleRecord row) {
        return new RoleHolding(
                PlanRole.valueOf(row.getRole()),
                row.getPost(),
                Optional.ofNullable(row.getAccount()),
                Optional.ofNullable(row.getLastDay()));
    }

    private static Territory territory(PlanTerritoryRecord row) {
        return new Territory(Territory.Kind.valueOf(row.getKind()), row.getCode(), row.getLabel());
    }

    private static Milestone milestone(PlanMilestoneRecord row) {
        return new Milestone(row.getName(), Optional.ofNullable(row.getDueOn()), Optional.ofNullable(row.getDoneOn()));
    }

    private static List<PlanCode> codes(String[] texts) {
        return Stream.of(texts).map(PlanCode::new).toList();
    }
}
