package fr.continuum.application.linking;

import fr.continuum.application.linking.GuidedLinking.Refusal;
import fr.continuum.domain.contribution.LinkRules;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.target.TargetTree;
import java.util.Optional;

/// Where a row may lead (R11).
sealed interface LinkableTargets {

    /// @param linked whether the row that this one takes the place of leads there already: it may stay where the
    /// plan still holds it
    /// @return why a row may not lead there; empty where it may
    Optional<Refusal> refusal(String target, boolean linked);

    /// Policies that exist.
    record Policies(TargetTree tree) implements LinkableTargets {

        @Override
        public Optional<Refusal> refusal(String target, boolean linked) {
            return tree.contains(target) ? Optional.empty() : Optional.of(Refusal.TARGET_GONE);
        }
    }

    /// Objectives and actions that the plan did not give up, as for all that serves it.
    record OfPlan(MandatePlan plan) implements LinkableTargets {

        @Override
        public Optional<Refusal> refusal(String target, boolean linked) {
            if (!PlanCode.isValid(target)) {
                return Optional.of(Refusal.TARGET_GONE);
            }
            PlanCode code = new PlanCode(target);
            boolean isAxis =
                    plan.find(code).filter(StrategicAxis.class::isInstance).isPresent();
            if (!isAxis && !LinkRules.isTarget(plan, code)) {
                return Optional.of(Refusal.TARGET_GONE);
            }
            return linked
                    ? Optional.empty()
                    : LinkRules.fault(code, plan)
                            .map(_ -> isAxis ? Refusal.TARGET_IS_AN_AXIS : Refusal.TARGET_GIVEN_UP);
        }
    }
}
