package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Wording;
import java.util.Optional;

/// What a link may lead to (R11): an objective or an action that the plan holds and did not give up.
final class LinkTargets {

    private LinkTargets() {}

    /// Why a link does not lead there, and what to do.
    record Fault(Wording offending, Wording mend) {}

    static boolean isOfThePlan(PlanCode code, MandatePlan plan) {
        return plan.find(code)
                .filter(element -> element instanceof Objective || element instanceof Action)
                .isPresent();
    }

    /// Whether something new may be linked there.
    static boolean isOpen(PlanCode code, MandatePlan plan) {
        return fault(code, plan).isEmpty();
    }

    static Optional<Fault> fault(PlanCode code, MandatePlan plan) {
        if (!isOfThePlan(code, plan)) {
            return Optional.of(new Fault(
                    Wording.same(code.value()),
                    new Wording(
                            "Choisissez un objectif ou une action de ce plan.",
                            "Choose an objective or an action of this plan.")));
        }
        if (plan.isGivenUp(code)) {
            return Optional.of(new Fault(
                    new Wording(code + ", que le plan a abandonné", code + ", which the plan gave up"),
                    new Wording(
                            "Choisissez un objectif ou une action que le plan n’a pas abandonné.",
                            "Choose an objective or an action that the plan did not give up.")));
        }
        return Optional.empty();
    }
}
