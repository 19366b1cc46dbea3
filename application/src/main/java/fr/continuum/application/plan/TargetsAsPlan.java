package fr.continuum.application.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetKind;
import fr.continuum.domain.target.TargetTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a tree of targets as what a plan says: codes, labels, levels and places are the file's; what the file cannot
/// say (dates, roles, promises, arrows) stays what the plan said.
public final class TargetsAsPlan {

    /// How a plan is called whose file does not name it.
    public static final PlanCode CODE = new PlanCode("mandat");

    public static final String NAME = "Plan de mandat";

    private TargetsAsPlan() {}

    /// Targets that cannot be elements of any plan, with why; a tree without them can be read.
    public static List<Wording> faults(TargetTree tree) {
        List<Wording> faults = new ArrayList<>();
        for (Target target : tree.targets()) {
            if (!PlanCode.isValid(target.code())) {
                faults.add(
                        new Wording(
                                "Le code « " + target.code()
                                        + " » ne peut désigner un élément du plan : 64 caractères au plus, sans espace au début ni à la"
                                        + " fin.",
                                "The code “" + target.code()
                                        + "” cannot name an element of the plan: 64 characters at most, without a space at the beginning or at the end."));
            }
            if (target.label().isBlank()) {
                faults.add(new Wording(
                        "L’élément « " + target.code() + " » n’a pas d’intitulé.",
                        "The element “" + target.code() + "” has no label."));
            }
            if (target.kind() == TargetKind.OPERATIONAL_OBJECTIVE && target.isRoot()) {
                faults.add(new Wording(
                        "L’objectif opérationnel « " + target.code()
                                + " » n’est sous aucun objectif ; placez-le sous un objectif du plan.",
                        "The operational objective “" + target.code()
                                + "” is under no objective; put it under an objective of the plan."));
            }
        }
        return faults;
    }

    /// @param today where nothing says when the term of office starts
    public static PlanContent content(TargetTree tree, Optional<PlanContent> known, LocalDate today) {
        return over(tree, known.orElseGet(() -> PlanContent.empty(CODE, NAME, MandateTerm.from(today))), false);
    }

    /// @param part whether the file tells a part of the plan only: what it does not name stays
    public static PlanContent over(TargetTree tree, PlanContent before, boolean part) {
        List<PlanElement> named =
                tree.targets().stream().map(target -> element(target, before)).toList();
        return KeptElements.around(before, named, element -> part || element.level() == PlanLevel.PLEDGE);
    }

    private static PlanElement element(Target target, PlanContent before) {
        Optional<PlanElement> known = before.find(new PlanCode(target.code()));
        Optional<PlanCode> parent = target.isRoot() ? Optional.empty() : Optional.of(new PlanCode(target.parent()));
        return switch (target.kind()) {
            case AXIS -> {
                StrategicAxis axis = known(known, StrategicAxis.class)
                        .orElseGet(() -> StrategicAxis.of(target.code(), target.label()));
                yield new StrategicAxis(axis.code(), target.label(), axis.abandonment(), axis.lineage());
            }
            case STRATEGIC_OBJECTIVE -> {
                Objective.Strategic challenge = known(known, Objective.Strategic.class)
                        .orElseGet(() -> Objective.Strategic.of(target.code(), target.label()));
                yield new Objective.Strategic(
                        challenge.code(),
                        target.label(),
                        challenge.statement(),
                        parent,
                        challenge.conditions(),
                        challenge.roles(),
                        challenge.territories(),
                        challenge.abandonment(),
                        challenge.lineage(),
                        challenge.keyFigure());
            }
            case OPERATIONAL_OBJECTIVE -> {
                Objective.Operational objective = known(known, Objective.Operational.class)
                        .orElseGet(() -> Objective.Operational.of(target.code(), target.label(), target.parent()));
                yield new Objective.Operational(
                        objective.code(),
                        target.label(),
                        objective.statement(),
                        parent.orElseThrow(),
                        objective.conditions(),
                        objective.roles(),
                        objective.territories(),
                        objective.abandonment(),
                        objective.lineage());
            }
            case ACTION -> {
                Action action = known(known, Action.class)
                        .orElseGet(() -> Action.of(target.code(), target.label(), target.code()));
                yield new Action(
                        action.code(),
                        target.label(),
                        action.description(),
                        parent,
                        action.others().stream()
                                .filter(other -> !parent.equals(Optional.of(other)))
                                .toList(),
                        action.state(),
                        action.schedule(),
                        action.milestones(),
                        action.priority(),
                        action.roles(),
                        action.territories(),
                        action.plannedCents(),
                        action.lineage());
            }
            case POLICY, SUB_POLICY ->
                throw new IllegalArgumentException("A policy is no element of a plan: " + target.code());
        };
    }

    /// What the plan said of it, where it was there at the same level.
    private static <E extends PlanElement> Optional<E> known(Optional<PlanElement> element, Class<E> level) {
        return element.filter(level::isInstance).map(level::cast);
    }
}
