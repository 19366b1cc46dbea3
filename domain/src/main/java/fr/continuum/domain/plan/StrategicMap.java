package fr.continuum.domain.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The strategic map of an objective (« carte stratégique »): the actions that serve it, the arrows between them, and
/// those that lead to actions of other objectives, or come from there.
///
/// @param counted actions that count under it, at any depth, in the plan's order
/// @param contributing actions that serve it besides the objective they count under
/// @param beyond actions of other objectives at the far end of an arrow, in the plan's order
/// @param links arrows of which one end at least serves it
public record StrategicMap(
        Objective objective,
        List<Action> counted,
        List<Action> contributing,
        List<Action> beyond,
        List<ActionLink> links) {

    /// Beyond this, a strategic map is a list again (mission: « 10 à 20 actions au maximum »; R04).
    public static final int MOST_ACTIONS = 20;

    /// Under this, once adopted, a challenge has hardly been worked out (R04).
    public static final int FEWEST_ACTIONS = 10;

    public StrategicMap {
        counted = List.copyOf(counted);
        contributing = List.copyOf(contributing);
        beyond = List.copyOf(beyond);
        links = List.copyOf(links);
    }

    public static StrategicMap of(MandatePlan plan, Objective objective) {
        Set<PlanCode> scope = scope(plan, objective);
        List<Action> counted = plan.actions().stream()
                .filter(action -> action.principal().filter(scope::contains).isPresent())
                .toList();
        List<Action> contributing = plan.actions().stream()
                .filter(action -> action.principal().filter(scope::contains).isEmpty())
                .filter(action -> action.others().stream().anyMatch(scope::contains))
                .toList();
        Set<PlanCode> here = new HashSet<>();
        Stream.of(counted, contributing).flatMap(List::stream).map(Action::code).forEach(here::add);
        List<ActionLink> links = plan.content().links().stream()
                .filter(link -> here.contains(link.from()) || here.contains(link.to()))
                .toList();
        Set<PlanCode> ends = new LinkedHashSet<>();
        links.stream().flatMap(link -> Stream.of(link.from(), link.to())).forEach(ends::add);
        List<Action> beyond = plan.actions().stream()
                .filter(action -> ends.contains(action.code()) && !here.contains(action.code()))
                .toList();
        return new StrategicMap(objective, counted, contributing, beyond, links);
    }

    /// The objective and all below it, actions left out.
    private static Set<PlanCode> scope(MandatePlan plan, Objective objective) {
        Set<PlanCode> scope = new LinkedHashSet<>();
        scope.add(objective.code());
        plan.below(objective.code()).stream()
                .filter(Objective.class::isInstance)
                .map(Objective.class::cast)
                .forEach(below -> scope.addAll(scope(plan, below)));
        return scope;
    }

    /// Whether its actions fit on a map (R04).
    ///
    /// @param plan the plan it was drawn from: an action given up, itself or with its objective, is no longer
    /// counted.
    ///     Before adoption a map may still be thin, one of an operational objective always may, and with no action
    /// at
    ///     all it is R09 that speaks
    public Fullness fullness(MandatePlan plan) {
        int actions = size(plan);
        if (actions > MOST_ACTIONS) {
            return Fullness.TOO_FULL;
        }
        boolean fills = plan.isAdopted() && objective instanceof Objective.Strategic && actions > 0;
        return fills && actions < FEWEST_ACTIONS ? Fullness.TOO_THIN : Fullness.RIGHT;
    }

    /// How many actions count under it and were not given up.
    public int size(MandatePlan plan) {
        return Math.toIntExact(counted.stream()
                .filter(action -> plan.givenUpOn(action.code()).isEmpty())
                .count());
    }

    /// What R04 says of a map.
    public enum Fullness {
        TOO_THIN,
        RIGHT,
        TOO_FULL
    }
}
