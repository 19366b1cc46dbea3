package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a link may lead to: the open objectives and actions of the plan, under the challenge they belong to. What a
/// link leads to already stays in the list, closed or gone: a form must not change what nobody touched.
///
/// @param others what links lead to already and is closed, or none of the plan's
public record TargetChoices(List<Group> groups, List<Choice> others) {

    public TargetChoices {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /// A challenge, itself and what is open under it.
    public record Group(String code, String label, List<Choice> choices) {}

    /// @param label empty where the plan does not hold it
    /// @param step one per level under the challenge
    public record Choice(String code, String label, String step) {}

    /// @param kept codes that links lead to already
    public static TargetChoices of(MandatePlan plan, Collection<String> kept) {
        return of(plan, kept, _ -> true);
    }

    /// Objectives alone: what a need may serve.
    static TargetChoices objectives(MandatePlan plan, Collection<String> kept) {
        return of(plan, kept, Objective.class::isInstance);
    }

    private static TargetChoices of(MandatePlan plan, Collection<String> kept, Predicate<PlanElement> offered) {
        List<Group> groups = plan.strategicObjectives().stream()
                .filter(challenge -> plan.isOpen(challenge.code()))
                .map(challenge -> new Group(
                        challenge.code().value(),
                        challenge.label(),
                        open(plan, challenge, "", offered).toList()))
                .toList();
        Set<String> known = groups.stream()
                .flatMap(group -> group.choices().stream())
                .map(Choice::code)
                .collect(Collectors.toSet());
        return new TargetChoices(
                groups,
                kept.stream()
                        .filter(code -> !code.isBlank() && !known.contains(code))
                        .distinct()
                        .sorted()
                        .map(code -> new Choice(code, label(plan, code), ""))
                        .toList());
    }

    private static String label(MandatePlan plan, String code) {
        return Optional.of(code)
                .filter(PlanCode::isValid)
                .flatMap(valid -> plan.find(new PlanCode(valid)))
                .map(PlanElement::label)
                .orElse("");
    }

    private static Stream<Choice> open(
            MandatePlan plan, PlanElement element, String step, Predicate<PlanElement> offered) {
        return plan.isOpen(element.code()) && offered.test(element)
                ? Stream.concat(
                        Stream.of(new Choice(element.code().value(), element.label(), step)),
                        plan.below(element.code()).stream().flatMap(below -> open(plan, below, step + "– ", offered)))
                : Stream.empty();
    }
}
