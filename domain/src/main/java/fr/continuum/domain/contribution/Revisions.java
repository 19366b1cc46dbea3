package fr.continuum.domain.contribution;

import fr.continuum.domain.contribution.LinksToConfirm.Revised;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What revisions, and each plan that took the place of another, made of each element of the plan in force, looked for
/// once for however many links lead there.
final class Revisions {

    private final MandatePlan plan;
    private final Map<PlanCode, List<Revised>> byElement = new HashMap<>();

    Revisions(Mandates mandates, PlanHistory history) {
        this.plan = mandates.inForce();
        Set<Instant> begun = new HashSet<>();
        for (Mandates.Succession succession : mandates.successions()) {
            begun.add(succession.at());
            succession.notTheSame().forEach(change -> add(new Revised(succession.at(), succession.by(), change)));
        }
        for (PlanHistory.Entry entry : history.entries()) {
            // A plan that begins is new in all it says; what it says otherwise than the former one is told above.
            entry.revision()
                    .ifPresent(by -> entry.diff().elements().stream()
                            .filter(change -> change.touchesWhatWasVoted())
                            .filter(change -> change.kind() != PlanDiff.Kind.ADDED || !begun.contains(entry.at()))
                            .forEach(change -> add(new Revised(entry.at(), by, change))));
        }
    }

    private Stream<PlanCode> others(PlanCode target) {
        return plan.find(target).stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .flatMap(action -> action.others().stream());
    }

    private void add(Revised revised) {
        byElement
                .computeIfAbsent(revised.change().code(), _ -> new ArrayList<>())
                .add(revised);
    }

    boolean isEmpty() {
        return byElement.isEmpty();
    }

    /// What happened to an element and to the objectives it serves since a moment, in the order in which it
    /// happened: those above it, and those an action contributes to besides, with those above them.
    List<Revised> since(PlanCode target, Instant held) {
        return Stream.concat(Stream.of(target), others(target))
                .flatMap(code -> plan.lineage(code).stream())
                .filter(element ->
                        element instanceof Objective || element.code().equals(target))
                .map(PlanElement::code)
                .distinct()
                .flatMap(code -> byElement.getOrDefault(code, List.of()).stream())
                .filter(revised -> held.isBefore(revised.at()))
                .sorted(Comparator.comparing(Revised::at))
                .toList();
    }
}
