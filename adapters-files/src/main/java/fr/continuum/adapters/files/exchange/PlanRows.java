package fr.continuum.adapters.files.exchange;

import fr.continuum.domain.plan.Abandonment;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A content as the rows of the exchange format, sheet by sheet. Not for use by several threads.
final class PlanRows {

    private final Map<PlanSheet, List<Map<PlanColumn, String>>> rows = new EnumMap<>(PlanSheet.class);

    private PlanRows() {
        for (PlanSheet sheet : PlanSheet.values()) {
            rows.put(sheet, new ArrayList<>());
        }
    }

    static PlanRows of(PlanContent content) {
        PlanRows rows = new PlanRows();
        rows.plan(content);
        content.elements().forEach(rows::element);
        for (ActionLink link : content.links()) {
            rows.begin(PlanSheet.LINKS)
                    .put(PlanColumn.FROM, link.from())
                    .put(PlanColumn.LINK, Word.LINKS.of(link.kind()))
                    .put(PlanColumn.TO, link.to());
        }
        return rows;
    }

    static PlanRows none() {
        return new PlanRows();
    }

    List<Map<PlanColumn, String>> of(PlanSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private Cells begin(PlanSheet sheet) {
        Map<PlanColumn, String> row = new EnumMap<>(PlanColumn.class);
        rows.getOrDefault(sheet, new ArrayList<>()).add(row);
        return new Cells(row);
    }

    /// The cells of a row; an empty value makes none.
    private record Cells(Map<PlanColumn, String> row) {

        Cells put(PlanColumn column, Object value) {
            String text = value.toString();
            if (!text.isEmpty()) {
                row.put(column, text);
            }
            return this;
        }

        Cells put(PlanColumn column, Optional<?> value) {
            value.ifPresent(some -> put(column, some));
            return this;
        }
    }

    private void plan(PlanContent content) {
        begin(PlanSheet.PLAN)
                .put(PlanColumn.PLAN_CODE, content.code())
                .put(PlanColumn.PLAN_NAME, content.name())
                .put(PlanColumn.TERM_START, content.term().start())
                .put(PlanColumn.TERM_END, content.term().end())
                .put(PlanColumn.ADOPTED_ON, content.adoption().map(vote -> vote.on()))
                .put(PlanColumn.DECISION, content.adoption().map(vote -> vote.decision()))
                .put(PlanColumn.AXIS_NAME, content.levelNames().of(PlanLevel.AXIS))
                .put(PlanColumn.STRATEGIC_NAME, content.levelNames().of(PlanLevel.STRATEGIC_OBJECTIVE))
                .put(PlanColumn.OPERATIONAL_NAME, content.levelNames().of(PlanLevel.OPERATIONAL_OBJECTIVE))
                .put(PlanColumn.ACTION_NAME, content.levelNames().of(PlanLevel.ACTION))
                .put(PlanColumn.PLEDGE_NAME, content.levelNames().of(PlanLevel.PLEDGE));
    }

    private void element(PlanElement element) {
        Cells row = begin(PlanSheet.ELEMENTS)
                .put(PlanColumn.LEVEL, Word.LEVELS.of(element.level()))
                .put(PlanColumn.CODE, element.code())
                .put(PlanColumn.LABEL, element.label())
                .put(PlanColumn.ABANDON_REASON, element.abandonment().map(Abandonment::reason))
                .put(PlanColumn.ABANDONED_ON, element.abandonment().map(Abandonment::on))
                .put(PlanColumn.LINEAGE_PLAN, element.lineage().map(from -> from.plan()))
                .put(PlanColumn.LINEAGE_ELEMENT, element.lineage().map(from -> from.element()));
        switch (element) {
            case StrategicAxis _ -> {}
            case Objective.Strategic strategic -> {
                row.put(PlanColumn.PARENT, strategic.axis());
                objective(row, strategic);
                strategic
                        .keyFigure()
                        .ifPresent(figure -> begin(PlanSheet.KEY_FIGURES)
                                .put(PlanColumn.ELEMENT, strategic.code())
                                .put(PlanColumn.FIGURE, figure.figure())
                                .put(PlanColumn.FIGURE_MEANING, figure.meaning())
                                .put(PlanColumn.FIGURE_ON, figure.on())
                                .put(PlanColumn.FIGURE_SOURCE, figure.source()));
            }
            case Objective.Operational operational -> {
                row.put(PlanColumn.PARENT, operational.under());
                objective(row, operational);
            }
            case Action action -> action(row, action);
            case Pledge pledge -> {
                row.put(PlanColumn.TEXT, pledge.source());
                serves(pledge.code(), pledge.objectives());
            }
        }
        for (RoleHolding holding : element.roles()) {
            begin(PlanSheet.ROLES)
                    .put(PlanColumn.ELEMENT, element.code())
                    .put(PlanColumn.ROLE, Word.ROLES.of(holding.role()))
                    .put(PlanColumn.POST, holding.post())
                    .put(PlanColumn.ACCOUNT, holding.account())
                    .put(PlanColumn.LAST_DAY, holding.lastDay());
        }
    }

    private void objective(Cells row, Objective objective) {
        row.put(PlanColumn.TEXT, objective.statement());
        objective
                .conditions()
                .forEach(condition -> begin(PlanSheet.CONDITIONS)
                        .put(PlanColumn.ELEMENT, objective.code())
                        .put(PlanColumn.CONDITION, condition));
        territories(objective.code(), objective.territories());
    }

    private void action(Cells row, Action action) {
        row.put(PlanColumn.TEXT, action.description())
                .put(PlanColumn.PARENT, action.principal())
                .put(
                        PlanColumn.STATE,
                        Word.STATES.of(Word.State.valueOf(action.state().code())))
                .put(PlanColumn.STATE_REASON, reason(action.state()))
                .put(PlanColumn.COMPLETED_ON, completed(action.state()))
                .put(PlanColumn.START, action.schedule().start())
                .put(PlanColumn.END, action.schedule().end())
                .put(PlanColumn.CONTINUOUS, action.schedule().continuous() ? "oui" : "")
                .put(PlanColumn.PRIORITY, action.priority().map(Word.PRIORITIES::of));
        action.plannedCents()
                .ifPresent(cents ->
                        row.put(PlanColumn.BUDGET, BigDecimal.valueOf(cents, 2).toPlainString()));
        serves(action.code(), action.others());
        for (Milestone milestone : action.milestones()) {
            begin(PlanSheet.MILESTONES)
                    .put(PlanColumn.ELEMENT, action.code())
                    .put(PlanColumn.MILESTONE, milestone.name())
                    .put(PlanColumn.DUE, milestone.due())
                    .put(PlanColumn.DONE, milestone.done());
        }
        territories(action.code(), action.territories());
    }

    private static String reason(ActionState state) {
        return switch (state) {
            case ActionState.OnHold(String reason) -> reason;
            case ActionState.Blocked(String reason) -> reason;
            case ActionState.Draft _,
                    ActionState.Planned _,
                    ActionState.InProgress _,
                    ActionState.Completed _,
                    ActionState.Abandoned _ -> "";
        };
    }

    private static Optional<LocalDate> completed(ActionState state) {
        return state instanceof ActionState.Completed(LocalDate on) ? Optional.of(on) : Optional.empty();
    }

    private void serves(PlanCode element, List<PlanCode> objectives) {
        objectives.forEach(objective ->
                begin(PlanSheet.OBJECTIVES).put(PlanColumn.ELEMENT, element).put(PlanColumn.OBJECTIVE, objective));
    }

    private void territories(PlanCode element, List<Territory> territories) {
        territories.forEach(territory -> begin(PlanSheet.TERRITORIES)
                .put(PlanColumn.ELEMENT, element)
                .put(PlanColumn.PLACE_KIND, Word.PLACES.of(territory.kind()))
                .put(PlanColumn.PLACE_CODE, territory.code())
                .put(PlanColumn.PLACE_NAME, territory.label()));
    }
}
