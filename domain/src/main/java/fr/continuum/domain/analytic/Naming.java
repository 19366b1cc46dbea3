package fr.continuum.domain.analytic;

import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives codes: the one a table already knows, else that of the plan, else the nearest the tool takes, else the next
/// free number. None stands for two elements, nor for what another element of the plan is called.
final class Naming {

    private final CodeFormat format;
    private final KnownCodes known;
    private final Set<String> ofPlan;
    private final Set<String> given = new HashSet<>();
    private int number;

    Naming(MandatePlan plan, CodeFormat format, KnownCodes known) {
        this.format = format;
        this.known = known;
        this.ofPlan = plan.content().elements().stream()
                .map(PlanElement::code)
                .filter(code -> LinkRules.isTarget(plan, code))
                .map(PlanCode::value)
                .collect(Collectors.toSet());
    }

    /// The code an element has already, in a table, or by its own name.
    Optional<String> kept(PlanCode element) {
        Optional<String> code = known.of(element).stream()
                .filter(format::takes)
                .filter(text -> isFree(text, element))
                .findFirst()
                .or(() -> Optional.of(element.value()).filter(format::takes).filter(text -> isFree(text, element)));
        code.ifPresent(given::add);
        return code;
    }

    /// A new one; empty where there is no room for any.
    Optional<String> made(PlanCode element) {
        String shaped = format.shaped(element.value());
        if (!shaped.isEmpty() && isFree(shaped, element)) {
            given.add(shaped);
            return Optional.of(shaped);
        }
        while (true) {
            number++;
            String numbered = format.numbered(number);
            if (numbered.isEmpty()) {
                return Optional.empty();
            }
            if (isFree(numbered, element)) {
                given.add(numbered);
                return Optional.of(numbered);
            }
        }
    }

    private boolean isFree(String code, PlanCode element) {
        return !given.contains(code)
                && (!ofPlan.contains(code) || code.equals(element.value()))
                && known.mayStandFor(code, element);
    }
}
