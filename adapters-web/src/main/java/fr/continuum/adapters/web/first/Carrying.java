package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Work.Carried;
import fr.continuum.adapters.web.plan.ElementNames;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.application.attention.Answering;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Milestone;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.plan.Vacancies;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What some departments or posts carry of a plan: the objectives and actions that still count in which they hold a
/// role, challenge by challenge, late ones first.
///
/// @param byChallenge in the order of the plan
/// @param held the elements themselves, likewise
/// @param count how many objectives and actions, as the list of the plan counts them
/// @param answered how many late actions they are asked about, as those to chase are counted
record Carrying(
        Map<Objective.Strategic, List<Carried>> byChallenge,
        Map<Objective.Strategic, List<PlanElement>> held,
        int count,
        int answered) {

    static final Carrying NOTHING = new Carrying(Map.of(), Map.of(), 0, 0);

    /// @param theirs whether a role is held by one of them
    /// @param asks whether one of them bears a name
    static Carrying of(
            MandatePlan plan,
            LocalDate day,
            Vacancies vacancies,
            Predicate<RoleHolding> theirs,
            Predicate<String> asks,
            ElementNames names) {
        Map<Objective.Strategic, List<Carried>> byChallenge = new LinkedHashMap<>();
        Map<Objective.Strategic, List<PlanElement>> heldIn = new LinkedHashMap<>();
        for (Objective.Strategic challenge : plan.strategicObjectives()) {
            List<PlanElement> held = plan.content().elements().stream()
                    .filter(element -> element.roles().stream().anyMatch(theirs) && plan.isOpen(element.code()))
                    .filter(element -> plan.challengeOf(element.code())
                            .filter(challenge::equals)
                            .isPresent())
                    .toList();
            if (!held.isEmpty()) {
                byChallenge.put(
                        challenge,
                        held.stream()
                                .map(element -> carried(plan, element, day, theirs, names))
                                .sorted(Comparator.comparing(Carried::isOnTime))
                                .toList());
                heldIn.put(challenge, held);
            }
        }
        return new Carrying(
                byChallenge,
                heldIn,
                (int) plan.content().elements().stream()
                        .filter(element -> element instanceof Objective || element instanceof Action)
                        .filter(element -> element.roles().stream().anyMatch(theirs) && plan.isOpen(element.code()))
                        .count(),
                (int) plan.actions().stream()
                        .filter(action -> isLate(plan, action, day))
                        .filter(action -> asks.test(Answering.of(plan, action, vacancies)))
                        .count());
    }

    private static boolean isLate(MandatePlan plan, Action action, LocalDate day) {
        return plan.isOpen(action.code()) && action.isLateOn(day);
    }

    private static Carried carried(
            MandatePlan plan, PlanElement element, LocalDate day, Predicate<RoleHolding> theirs, ElementNames names) {
        Line.Part name = names.name(element.code().value());
        String role = element.roles().stream()
                .filter(theirs)
                .map(RoleHolding::role)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .name();
        return element instanceof Action action
                ? new Carried(
                        name,
                        role,
                        action.state().code(),
                        action.isLateOn(day),
                        action.milestones().stream()
                                .filter(milestone -> milestone.isLateOn(day))
                                .map(Milestone::name)
                                .toList(),
                        0,
                        0)
                : whole(plan, element, day, name, role);
    }

    /// An objective is as late as the actions below it.
    private static Carried whole(MandatePlan plan, PlanElement objective, LocalDate day, Line.Part name, String role) {
        List<Action> below = plan.actions().stream()
                .filter(action -> plan.lineage(action.code()).contains(objective))
                .toList();
        return new Carried(name, role, "", false, List.of(), below.size(), (int)
                below.stream().filter(action -> isLate(plan, action, day)).count());
    }

    List<Carried> of(Objective.Strategic challenge) {
        return byChallenge.getOrDefault(challenge, List.of());
    }

    List<PlanElement> heldIn(Objective.Strategic challenge) {
        return held.getOrDefault(challenge, List.of());
    }

    /// Whether nothing of all that is carried is late, nor anything they answer for.
    boolean isOnTime() {
        return answered == 0
                && byChallenge.values().stream().flatMap(List::stream).allMatch(Carried::isOnTime);
    }

    /// Actions past their end, as everywhere.
    int late() {
        return (int) byChallenge.values().stream()
                .flatMap(List::stream)
                .filter(Carried::late)
                .count();
    }
}
