package fr.continuum.adapters.web.plan;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.trace.Continuum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The strategic map of an objective, on any day: a picture to look at, and its table.
@Controller
class MapPage {

    private final PlanReading reading;
    private final MapReading maps;

    MapPage(PlanReading reading, MapReading maps) {
        this.reading = reading;
        this.maps = maps;
    }

    /// @param code of an objective; the first challenge of the plan where empty
    @GetMapping("/plan/carte")
    String map(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "") String le,
            Locale locale,
            Model model) {
        PlanSeen seen = reading.open(viewer, autorite, le);
        model.addAttribute("seen", seen);
        Continuum continuum = reading.continuum(seen).orElse(null);
        if (continuum == null) {
            return "plan-carte";
        }
        MandatePlan plan = seen.plan().orElseThrow();
        Objective objective = objective(plan, code);
        if (objective != null) {
            model.addAttribute("objective", objective);
            model.addAttribute("objectives", objectives(plan));
            model.addAttribute("map", maps.of(seen, continuum, objective, locale));
        }
        return "plan-carte";
    }

    /// As a list to choose from: each challenge, and after it the objectives below, in the plan's order.
    private static List<Objective> objectives(MandatePlan plan) {
        return plan.strategicObjectives().stream()
                .flatMap(challenge -> plan.objectives().stream()
                        .filter(objective -> plan.challengeOf(objective.code())
                                .filter(challenge::equals)
                                .isPresent()))
                .toList();
    }

    /// Null where none is asked for and the plan has none yet.
    private static @Nullable Objective objective(MandatePlan plan, String code) {
        if (code.isEmpty()) {
            return plan.strategicObjectives().stream().findFirst().orElse(null);
        }
        return Optional.of(code)
                .filter(PlanCode::isValid)
                .flatMap(valid -> plan.find(new PlanCode(valid)))
                .filter(Objective.class::isInstance)
                .map(Objective.class::cast)
                .orElseThrow(() -> new NotHere("plan.map.gone", code));
    }
}
