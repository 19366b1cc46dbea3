package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.IndicatorsContract;

class InMemoryIndicatorsTest extends IndicatorsContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryIndicators indicators = new InMemoryIndicators(plans);
        plans.linkedBy(new LinkedCodes(
                plans,
                new InMemoryContributions(plans),
                new InMemoryAllocationTables(plans),
                new InMemoryWorkforce(plans),
                new InMemoryConsolidations(new InMemoryBudgetFacts()),
                indicators));
        return new Stores(plans, indicators);
    }
}
