package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.plan.PlanRole;
import java.util.Collection;
import java.util.List;

/// What filters of a plan may be set to: only what would find something there.
///
/// @param states of its actions, by name, in the order of a life
public record Choices(List<PlanLevel> levels, List<String> states, List<PlanRole> roles, List<Spot> spots) {

    private static final List<String> STATES =
            List.of("DRAFT", "PLANNED", "IN_PROGRESS", "ON_HOLD", "BLOCKED", "COMPLETED");

    static Choices of(Collection<Standing> standings) {
        List<PlanElement> elements = standings.stream().map(Standing::element).toList();
        return new Choices(
                elements.stream().map(PlanElement::level).distinct().sorted().toList(),
                STATES.stream()
                        .filter(state ->
                                standings.stream().anyMatch(s -> s.state().equals(state)))
                        .toList(),
                elements.stream()
                        .flatMap(element -> element.roles().stream())
                        .map(holding -> holding.role())
                        .distinct()
                        .sorted()
                        .toList(),
                elements.stream()
                        .flatMap(element -> element.territories().stream())
                        .map(Spot::of)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
