package fr.continuum.domain.contribution;

import fr.continuum.domain.contribution.LinksToConfirm.Revised;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What revisions made of each element of a plan, looked for once for however many links lead there.
final class Revisions {

    private final MandatePlan plan;
    private final Map<PlanCode, List<Revised>> byElement = new HashMap<>();

    Revisions(MandatePlan plan, PlanHistory history) {
        this.plan = plan;
        for (PlanHistory.Entry entry : history.entries()) {
            entry.revision()
                    .ifPresent(by -> entry.diff().elements().stream()
                            .filter(change -> change.touchesWhatWasVoted())
                            .forEach(change -> add(new Revised(entry.at(), by, change))));
        }
    }

    private void add(Revised revised) {
        byElement
                .computeIfAbsent(revised.change().code(), _ -> new ArrayList<>())
                .add(revised);
    }

    boolean isEmpty() {
        return byElement.isEmpty();
    }

    /// What happened to an element and to the objectives above it since a moment, in the order in which it
    /// happened.
    List<Revised> since(PlanCode target, Instant held) {
        return plan.lineage(target).stream()
                .filter(element ->
                        element instanceof Objective || element.code().equals(target))
                .map(PlanElement::code)
                .flatMap(code -> byElement.getOrDefault(code, List.of()).stream())
                .filter(revised -> held.isBefore(revised.at()))
                .sorted(Comparator.comparing(Revised::at))
                .toList();
    }
}
