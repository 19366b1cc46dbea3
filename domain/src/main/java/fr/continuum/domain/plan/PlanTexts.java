package fr.continuum.domain.plan;

import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.TextLengths;
import fr.continuum.domain.rule.TextLengths.Said;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What no change of a plan may say at too great a length (R43): texts that were there may stay.
final class PlanTexts {

    private static final Wording REASON = new Wording("motif", "reason");
    private static final Wording DECISION = new Wording("référence de la décision", "reference of the decision");

    private PlanTexts() {}

    static List<Refusal> faults(PlanContent before, PlanContent after, PlanChange change) {
        List<Said> decided = new ArrayList<>();
        change.revision().ifPresent(why -> {
            decided.add(new Said(REASON, why.reason(), TextKind.SENTENCE));
            decided.add(new Said(DECISION, why.decision(), TextKind.NAME));
        });
        decided.addAll(ofPlan(after));
        List<Refusal> faults =
                new ArrayList<>(TextLengths.faults(PlanSubjects.of(after), heading(before, after), decided));
        for (PlanElement element : after.elements()) {
            Optional<PlanElement> was = before.find(element.code());
            if (!was.equals(Optional.of(element))) {
                faults.addAll(TextLengths.faults(
                        PlanSubjects.of(after, element.code()),
                        was.map(PlanTexts::of).orElse(List.of()),
                        of(element)));
            }
        }
        return faults;
    }

    /// A plan that begins is made from one of the same name, which nobody ever said.
    private static List<Said> heading(PlanContent before, PlanContent after) {
        boolean begins = before.equals(PlanContent.empty(after.code(), after.name(), after.term()));
        return begins ? List.of() : ofPlan(before);
    }

    private static List<Said> ofPlan(PlanContent plan) {
        List<Said> texts = new ArrayList<>();
        texts.add(new Said(new Wording("nom du plan", "name of the plan"), plan.name(), TextKind.NAME));
        for (PlanLevel level : PlanLevel.values()) {
            texts.add(new Said(FactName.LEVEL_NAMES.wording(), plan.levelNames().of(level), TextKind.NAME));
        }
        plan.adoption().ifPresent(vote -> texts.add(new Said(DECISION, vote.decision(), TextKind.NAME)));
        return texts;
    }

    private static List<Said> of(PlanElement element) {
        List<Said> texts = new ArrayList<>();
        texts.add(said(FactName.LABEL, element.label(), TextKind.NAME));
        element.abandonment().ifPresent(why -> texts.add(new Said(REASON, why.reason(), TextKind.SENTENCE)));
        for (RoleHolding holding : element.roles()) {
            texts.add(said(FactName.ROLES, holding.post(), TextKind.NAME));
            holding.account().ifPresent(login -> texts.add(said(FactName.ROLES, login, TextKind.CODE)));
        }
        for (Territory place : element.territories()) {
            texts.add(said(FactName.TERRITORIES, place.code(), TextKind.CODE));
            texts.add(said(FactName.TERRITORIES, place.label(), TextKind.NAME));
        }
        switch (element) {
            case StrategicAxis _ -> {}
            case Objective objective -> {
                texts.add(said(FactName.STATEMENT, objective.statement(), TextKind.TEXT));
                objective
                        .conditions()
                        .forEach(condition -> texts.add(said(FactName.CONDITIONS, condition, TextKind.SENTENCE)));
                if (objective instanceof Objective.Strategic challenge) {
                    challenge.keyFigure().ifPresent(figure -> {
                        texts.add(said(FactName.KEY_FIGURE, figure.figure(), TextKind.NAME));
                        texts.add(said(FactName.KEY_FIGURE, figure.meaning(), TextKind.SENTENCE));
                        texts.add(said(FactName.KEY_FIGURE, figure.source(), TextKind.NAME));
                    });
                }
            }
            case Action action -> {
                texts.add(said(FactName.DESCRIPTION, action.description(), TextKind.TEXT));
                texts.add(said(FactName.STATE, reason(action.state()), TextKind.SENTENCE));
                action.milestones()
                        .forEach(milestone -> texts.add(said(FactName.MILESTONES, milestone.name(), TextKind.NAME)));
            }
            case Pledge pledge -> texts.add(said(FactName.SOURCE, pledge.source(), TextKind.SENTENCE));
        }
        return texts;
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

    private static Said said(FactName name, String text, TextKind kind) {
        return new Said(name.wording(), text, kind);
    }
}
