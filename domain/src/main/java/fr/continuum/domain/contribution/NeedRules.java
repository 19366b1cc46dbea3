package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Optional;

/// What a competency need must prove: what it serves is part of the plan, and was not given up (R11). As with
/// contributions, a person is refused and a file is kept and reported.
final class NeedRules {

    private NeedRules() {}

    static List<Refusal> broken(CompetencyNeed need, MandatePlan plan) {
        return need.objectives().stream()
                .flatMap(code -> refusal(need, code, plan).stream())
                .toList();
    }

    private static Optional<Refusal> refusal(CompetencyNeed need, PlanCode code, MandatePlan plan) {
        return LinkTargets.fault(code, plan)
                .map(fault ->
                        new Refusal(ContinuumRule.R11, ContributionBook.name(need), fault.offending(), fault.mend()));
    }
}
