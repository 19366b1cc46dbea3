package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.WorkforceContract;

class InMemoryWorkforceTest extends WorkforceContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryWorkforce workforce = new InMemoryWorkforce(plans);
        plans.linkedBy(new LinkedCodes(
                plans,
                new InMemoryContributions(plans),
                new InMemoryAllocationTables(plans),
                workforce,
                new InMemoryConsolidations(new InMemoryBudgetFacts()),
                new InMemoryIndicators(plans)));
        return new Stores(plans, workforce);
    }
}
