package fr.continuum.adapters.web.flow;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanOpening;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the plan in force says of the column it stands in: where that opens, and who steers what.
///
/// @param passed codes of axes the column passes over, for their objectives fit
/// @param steering department that steers, by code of what it steers
record PlanColumn(Set<String> passed, Map<String, String> steering) {

    /// Of an authority without a plan.
    static final PlanColumn NONE = new PlanColumn(Set.of(), Map.of());

    PlanColumn {
        passed = Set.copyOf(passed);
        steering = Map.copyOf(steering);
    }

    static PlanColumn of(MandatePlan plan) {
        Map<String, String> steering = new LinkedHashMap<>();
        for (PlanElement element : plan.content().elements()) {
            element.roles().stream()
                    .filter(holding -> holding.role() == PlanRole.LEAD_DEPARTMENT && holding.namesSomebody())
                    .map(RoleHolding::post)
                    .findFirst()
                    .ifPresent(post -> steering.put(element.code().value(), post));
        }
        return new PlanColumn(
                PlanOpening.passed(plan).stream().map(PlanCode::value).collect(Collectors.toSet()), steering);
    }

    /// What of a lineage is told at this distance. From afar its objective, or the axis where it is tied to one
    /// directly.
    Optional<String> told(Zoom zoom, List<String> lineage) {
        return zoom instanceof Zoom.All
                ? lineage.stream()
                        .filter(code -> !passed.contains(code))
                        .findFirst()
                        .or(() -> lineage.reversed().stream().findFirst())
                : zoom.told(lineage);
    }

    /// The department that steers what a lineage leads to, or the closest thing above it that one does.
    Optional<String> steering(List<String> lineage) {
        return lineage.reversed().stream()
                .flatMap(code -> Optional.ofNullable(steering.get(code)).stream())
                .findFirst();
    }
}
