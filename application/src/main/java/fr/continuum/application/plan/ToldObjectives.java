package fr.continuum.application.plan;

import fr.continuum.application.mapping.TargetNames;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.ToldCell;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The other objectives a workbook says an action contributes to: by code, by title, by level and number, one to a
/// line or with `;` between, as the plan calls them once the file is laid over it. One the plan would not have is a
/// fault of its cell.
final class ToldObjectives {

    private static final int MOST_TOLD = 20;

    private final TargetNames names;
    private final List<FileFault> unknown = new ArrayList<>();
    private final String codes;

    /// @param plan as the file leaves it
    ToldObjectives(PlanContent plan) {
        names = TargetNames.of(plan);
        List<String> all = plan.elements().stream()
                .filter(Objective.class::isInstance)
                .map(objective -> objective.code().value())
                .toList();
        codes = all.stream().limit(MOST_TOLD).collect(Collectors.joining(", ")) + (all.size() > MOST_TOLD ? "…" : "");
    }

    /// The plan with what a cell says of an action; as it is where there is no cell.
    PlanContent of(PlanContent plan, PlanCode code, Optional<ToldCell> cell) {
        return cell.isPresent() && plan.find(code).orElse(null) instanceof Action action
                ? plan.with(action.serving(action.principal(), others(cell.get(), action.principal())))
                : plan;
    }

    /// Cells that name what the plan would not have.
    List<FileFault> unknown() {
        return unknown;
    }

    private List<PlanCode> others(ToldCell cell, Optional<PlanCode> principal) {
        return parts(cell.text()).stream()
                .map(part -> found(cell, part))
                .flatMap(Optional::stream)
                .filter(other -> !principal.equals(Optional.of(other)))
                .toList();
    }

    /// A whole cell, or a part between marks, may be one title, commas and all.
    private List<String> parts(String cell) {
        if (isOne(cell)) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        for (String part : split(cell, "[;|\\n]")) {
            List<String> smaller = split(part, ",");
            boolean several = !isOne(part) && smaller.stream().allMatch(this::isOne);
            parts.addAll(several ? smaller : List.of(part));
        }
        return parts;
    }

    private static List<String> split(String text, String marks) {
        return Arrays.stream(text.split(marks))
                .map(part -> part.replaceFirst("^[-–—•*]\\s+", "").strip())
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private boolean isOne(String text) {
        return names.find(text) instanceof TargetNames.Found.One;
    }

    private Optional<PlanCode> found(ToldCell cell, String part) {
        return switch (names.find(part)) {
            case TargetNames.Found.One(PlanElement element, var _)
            when element instanceof Objective -> Optional.of(element.code());
            case TargetNames.Found.One(PlanElement element, var _) ->
                refused(
                        cell,
                        new Wording(
                                "« " + part + " » est une action (" + element.code()
                                        + ") : une action contribue à des objectifs. ",
                                "“" + part + "” is an action (" + element.code()
                                        + "): an action contributes to objectives. "));
            case TargetNames.Found.Several(List<PlanCode> could) -> {
                String all = could.stream().map(PlanCode::value).collect(Collectors.joining(", "));
                yield refused(
                        cell,
                        new Wording(
                                "« " + part + " » peut être plusieurs éléments du plan : " + all + ". ",
                                "“" + part + "” could be several elements of the plan: " + all + ". "));
            }
            case TargetNames.Found.None _ ->
                refused(
                        cell,
                        new Wording(
                                "« " + part + " » n'est aucun objectif du plan. ",
                                "“" + part + "” is no objective of the plan. "));
        };
    }

    private Optional<PlanCode> refused(ToldCell cell, Wording what) {
        unknown.add(cell.fault(what.then(new Wording(
                "Écrivez le code ou l'intitulé d'un objectif (" + codes
                        + "), plusieurs séparés par « ; », ou dites que cette colonne tient autre chose.",
                "Write the code or the title of an objective (" + codes
                        + "), several with “;” between, or say that this column holds something else."))));
        return Optional.empty();
    }
}
