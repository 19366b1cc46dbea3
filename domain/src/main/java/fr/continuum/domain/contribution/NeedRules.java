package fr.continuum.domain.contribution;

import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.rule.Refusal;
import java.util.List;

/// What a competency need must prove: what it serves is part of the plan, and was not given up (R11). As with
/// contributions, a person is refused and a file is kept and reported.
final class NeedRules {

    private NeedRules() {}

    /// Every reason at once. A need looks ahead: what the plan gives up, nobody needs to learn for it any more.
    static List<Refusal> broken(CompetencyNeed need, MandatePlan plan) {
        return need.objectives().stream()
                .flatMap(code -> LinkRules.fault(code, plan).stream())
                .map(fault -> fault.of(ContributionBook.name(need)))
                .toList();
    }
}
