package fr.continuum.adapters.web.planform;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.ActionLink;
import fr.continuum.domain.plan.ActionState;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.Lineage;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.plan.Territory;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// An element as the fields of its form hold it: what [TypedElement] reads back unchanged.
final class ElementTold {

    private ElementTold() {}

    static Typed of(PlanElement element, PlanContent content) {
        Typed typed = Typed.NOTHING
                .with(Fields.CODE, element.code().value())
                .with(Fields.LABEL, Words.line(element.label()))
                .with(Fields.LINEAGE_PLAN, element.lineage().map(Lineage::plan))
                .with(Fields.LINEAGE_ELEMENT, element.lineage().map(Lineage::element));
        return switch (element) {
            case StrategicAxis _ -> typed;
            case Objective.Strategic objective ->
                figure(objective(typed, objective), objective).with(Fields.AXIS, objective.axis());
            case Objective.Operational objective ->
                objective(typed, objective).with(Fields.UNDER, objective.under().value());
            case Action action -> action(typed, action, content);
            case Pledge pledge ->
                typed.with(Fields.SOURCE, Words.line(pledge.source()))
                        .with(Fields.OBJECTIVES, codes(pledge.objectives()));
        };
    }

    private static Typed objective(Typed typed, Objective objective) {
        return held(typed, objective)
                .with(Fields.STATEMENT, Words.lines(objective.statement()))
                .with(
                        "condition",
                        objective.conditions().stream().map(Words::line).toList());
    }

    private static Typed figure(Typed typed, Objective.Strategic objective) {
        Optional<KeyFigure> figure = objective.keyFigure();
        return typed.with(Fields.FIGURE, figure.map(KeyFigure::figure).map(Words::line))
                .with(Fields.FIGURE_MEANING, figure.map(KeyFigure::meaning).map(Words::line))
                .with(Fields.FIGURE_ON, figure.map(KeyFigure::on))
                .with(Fields.FIGURE_SOURCE, figure.map(KeyFigure::source).map(Words::line));
    }

    private static Typed held(Typed typed, PlanElement element) {
        List<RoleHolding> roles = element.roles();
        List<Territory> territories = element.territories();
        return typed.with("role", each(roles, holding -> holding.role().name()))
                .with("poste", each(roles, holding -> Words.line(holding.post())))
                .with("compte", each(roles, holding -> holding.account().orElse("")))
                .with("dernier-jour", each(roles, holding -> said(holding.lastDay())))
                .with("lieu-nature", each(territories, place -> place.kind().name()))
                .with("lieu-code", each(territories, place -> Words.line(place.code())))
                .with("lieu", each(territories, place -> Words.line(place.label())));
    }

    private static Typed action(Typed typed, Action action, PlanContent content) {
        List<Milestone> milestones = action.milestones();
        List<ActionLink> arrows = content.links().stream()
                .filter(link -> link.from().equals(action.code()))
                .toList();
        return state(held(typed, action), action.state())
                .with(Fields.STATEMENT, Words.lines(action.description()))
                .with(Fields.PRINCIPAL, action.principal())
                .with(Fields.OTHERS, codes(action.others()))
                .with(Fields.START, action.schedule().start())
                .with(Fields.END, action.schedule().end())
                .with(Fields.CONTINUOUS, action.schedule().continuous() ? "oui" : "")
                .with(Fields.PRIORITY, action.priority())
                .with(Fields.BUDGET, euros(action.plannedCents()))
                .with("jalon", each(milestones, milestone -> Words.line(milestone.name())))
                .with("jalon-echeance", each(milestones, milestone -> said(milestone.due())))
                .with("jalon-atteint", each(milestones, milestone -> said(milestone.done())))
                .with("fleche", each(arrows, arrow -> arrow.kind().name()))
                .with("vers", each(arrows, arrow -> arrow.to().value()));
    }

    private static Typed state(Typed typed, ActionState state) {
        Typed told = typed.with(Fields.STATE, state.code());
        return switch (state) {
            case ActionState.Draft _, ActionState.Planned _, ActionState.InProgress _ -> told;
            case ActionState.OnHold(String reason) -> told.with(Fields.STATE_REASON, Words.line(reason));
            case ActionState.Blocked(String reason) -> told.with(Fields.STATE_REASON, Words.line(reason));
            case ActionState.Completed(var on) -> told.with(Fields.STATE_DATE, on.toString());
            case ActionState.Abandoned(var why) ->
                told.with(Fields.STATE_REASON, Words.line(why.reason()))
                        .with(Fields.STATE_DATE, why.on().toString());
        };
    }

    /// `1300,29`: thousands are not set apart in a field people change.
    static String euros(OptionalLong cents) {
        return cents.isEmpty()
                ? ""
                : BigDecimal.valueOf(cents.getAsLong(), 2)
                        .toPlainString()
                        .replace('.', ',')
                        .replace(",00", "");
    }

    private static List<String> codes(Collection<PlanCode> codes) {
        return codes.stream().map(PlanCode::value).toList();
    }

    private static <T> List<String> each(List<T> all, Function<T, String> said) {
        return all.stream().map(said).toList();
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
