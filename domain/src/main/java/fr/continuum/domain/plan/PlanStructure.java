package fr.continuum.domain.plan;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What no plan may say, whoever writes it: every element stands at one place (R01, R02), every action counts under
/// one objective (R03), an adopted plan has its élus and departments (R05), arrows and promises lead somewhere (R11)
/// and what comes first is not a circle (R37).
final class PlanStructure {

    private final PlanContent content;
    private final Map<PlanCode, PlanElement> byCode = new LinkedHashMap<>();
    private final List<Refusal> faults = new ArrayList<>();

    private PlanStructure(PlanContent content) {
        this.content = content;
    }

    /// Every fault at once, in the order of the plan.
    static List<Refusal> faults(PlanContent content) {
        PlanStructure structure = new PlanStructure(content);
        structure.oneOfEach();
        content.elements().forEach(structure::place);
        structure.noCircleOfObjectives();
        structure.links();
        structure.adoption();
        return structure.faults;
    }

    private void oneOfEach() {
        for (PlanElement element : content.elements()) {
            PlanElement first = byCode.putIfAbsent(element.code(), element);
            if (first != null) {
                refuse(
                        ContinuumRule.R01,
                        element.code(),
                        new Wording(
                                "« " + first.label() + " » et « " + element.label() + " » portent le même code",
                                "“" + first.label() + "” and “" + element.label() + "” have the same code"),
                        new Wording("Donnez un autre code à l’un des deux.", "Give one of them another code."));
            }
        }
    }

    private void place(PlanElement element) {
        switch (element) {
            case StrategicAxis _ -> {}
            case Objective.Strategic strategic ->
                strategic.axis().ifPresent(axis -> {
                    if (!(byCode.get(axis) instanceof StrategicAxis)) {
                        refuse(
                                ContinuumRule.R01,
                                strategic.code(),
                                Wording.same(axis.value()),
                                new Wording(
                                        "Choisissez un axe de ce plan, ou aucun.",
                                        "Choose an axis of this plan, or none."));
                    }
                });
            case Objective.Operational operational -> {
                if (!(byCode.get(operational.under()) instanceof Objective)) {
                    refuse(
                            ContinuumRule.R02,
                            operational.code(),
                            Wording.same(operational.under().value()),
                            new Wording(
                                    "Placez-le sous un objectif de ce plan.",
                                    "Place it under an objective of this plan."));
                }
            }
            case Action action -> serves(action);
            case Pledge pledge ->
                pledge.objectives().forEach(objective -> {
                    if (!(byCode.get(objective) instanceof Objective)) {
                        refuse(
                                ContinuumRule.R11,
                                pledge.code(),
                                Wording.same(objective.value()),
                                new Wording("Choisissez un objectif de ce plan.", "Choose an objective of this plan."));
                    }
                });
        }
    }

    private void serves(Action action) {
        Optional<PlanCode> principal = action.principal();
        if (principal.isEmpty()) {
            refuse(
                    ContinuumRule.R03,
                    action.code(),
                    new Wording("aucun objectif principal", "no principal objective"),
                    new Wording(
                            "Choisissez l’objectif sous lequel l’action compte.",
                            "Choose the objective the action counts under."));
        }
        List<PlanCode> named = new ArrayList<>();
        principal.ifPresent(named::add);
        named.addAll(action.others());
        for (PlanCode objective : named) {
            if (!(byCode.get(objective) instanceof Objective)) {
                refuse(
                        ContinuumRule.R03,
                        action.code(),
                        Wording.same(objective.value()),
                        new Wording("Choisissez un objectif de ce plan.", "Choose an objective of this plan."));
            }
        }
        if (principal.filter(action.others()::contains).isPresent()) {
            refuse(
                    ContinuumRule.R03,
                    action.code(),
                    new Wording(
                            principal.get() + " est à la fois principal et secondaire",
                            principal.get() + " is both principal and secondary"),
                    new Wording(
                            "Retirez-le des autres objectifs : l’action y compte déjà.",
                            "Remove it from the other objectives: the action counts there already."));
        }
    }

    /// Only operational objectives can stand under one another: whatever else seems to go in circles stands where
    /// it may not, and was told so. Each circle is told once, by its first element.
    private void noCircleOfObjectives() {
        Set<PlanCode> told = new HashSet<>();
        for (PlanElement element : byCode.values()) {
            List<PlanCode> path = new ArrayList<>();
            Optional<Objective.Operational> at = operational(element);
            while (at.isPresent() && !path.contains(at.get().code())) {
                path.add(at.get().code());
                at = operational(byCode.get(at.get().under()));
            }
            if (at.isPresent() && at.get().code().equals(element.code()) && told.addAll(path)) {
                refuse(
                        ContinuumRule.R02,
                        element.code(),
                        Wording.same(circle(path)),
                        new Wording(
                                "Placez l’un d’eux sous un autre objectif.",
                                "Place one of them under another objective."));
            }
        }
    }

    private static Optional<Objective.Operational> operational(@Nullable PlanElement element) {
        return element instanceof Objective.Operational operational ? Optional.of(operational) : Optional.empty();
    }

    private void links() {
        Map<PlanCode, List<PlanCode>> next = new HashMap<>();
        for (ActionLink link : content.links()) {
            boolean sound = true;
            for (PlanCode end : List.of(link.from(), link.to())) {
                if (!(byCode.get(end) instanceof Action)) {
                    sound = false;
                    refuse(
                            ContinuumRule.R11,
                            end,
                            link.wording(),
                            new Wording(
                                    "Une flèche de la carte relie deux actions de ce plan, et « " + end
                                            + " » n’en est pas, ou plus, une : retirez la flèche, ou gardez l’action.",
                                    "An arrow of the map links two actions of this plan, and “" + end
                                            + "” is none, or none any more: take the arrow away, or keep the action."));
                }
            }
            if (sound && link.kind().orders()) {
                next.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
            } else if (sound && link.from().equals(link.to())) {
                circle(List.of(link.from()), link.from());
            }
        }
        Set<PlanCode> sound = new HashSet<>();
        for (PlanElement element : content.elements()) {
            follow(element.code(), next, new ArrayList<>(), sound);
        }
    }

    /// Follows what comes after; what was followed to its end without a circle is not followed again.
    private void follow(PlanCode at, Map<PlanCode, List<PlanCode>> next, List<PlanCode> path, Set<PlanCode> sound) {
        if (sound.contains(at)) {
            return;
        }
        int seen = path.indexOf(at);
        if (seen >= 0) {
            circle(path.subList(seen, path.size()), at);
            return;
        }
        path.add(at);
        next.getOrDefault(at, List.of()).forEach(to -> follow(to, next, path, sound));
        path.removeLast();
        sound.add(at);
    }

    private void circle(List<PlanCode> path, PlanCode at) {
        refuse(
                ContinuumRule.R37,
                at,
                Wording.same(circle(path)),
                new Wording("Retirez l’une de ces flèches.", "Remove one of these arrows."));
    }

    private static String circle(List<PlanCode> path) {
        return String.join(" → ", path.stream().map(PlanCode::value).toList()) + " → " + path.getFirst();
    }

    private void adoption() {
        if (content.adoption().isPresent()) {
            faults.addAll(missingToAdopt(content));
        }
    }

    /// What R05 asks of every challenge that was not given up.
    private static List<Refusal> missingToAdopt(PlanContent content) {
        List<Refusal> missing = new ArrayList<>();
        for (PlanElement element : content.elements()) {
            if (element instanceof Objective.Strategic challenge && challenge.isActive()) {
                for (PlanRole role : List.of(PlanRole.LEAD_ELECTED, PlanRole.LEAD_DEPARTMENT)) {
                    if (challenge.roles().stream().noneMatch(holding -> holding.role() == role)) {
                        missing.add(missing(content, challenge, role));
                    }
                }
            }
        }
        return missing;
    }

    private static Refusal missing(PlanContent content, Objective.Strategic challenge, PlanRole role) {
        boolean elected = role == PlanRole.LEAD_ELECTED;
        return new Refusal(
                ContinuumRule.R05,
                PlanSubjects.of(content, challenge.code()),
                elected
                        ? new Wording("aucun élu référent", "no lead elected member")
                        : new Wording("aucune direction pilote", "no lead department"),
                elected
                        ? new Wording("Nommez son élu référent.", "Name its lead elected member.")
                        : new Wording("Nommez sa direction pilote.", "Name its lead department."));
    }

    private void refuse(ContinuumRule rule, PlanCode element, Wording offending, Wording mend) {
        faults.add(new Refusal(rule, PlanSubjects.of(content, element), offending, mend));
    }
}
