package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.ContributionsContract;

class InMemoryContributionsTest extends ContributionsContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryContributions contributions = new InMemoryContributions(plans);
        plans.linkedBy(new LinkedCodes(plans, contributions, new InMemoryAllocationTables()));
        return new Stores(plans, contributions);
    }
}
