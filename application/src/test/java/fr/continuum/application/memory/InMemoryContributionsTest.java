package fr.continuum.application.memory;

import fr.continuum.application.port.ContributionsContract;
import fr.continuum.application.testing.Links;

class InMemoryContributionsTest extends ContributionsContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryContributions contributions = new InMemoryContributions(plans);
        plans.linkedBy(Links.to(plans, contributions, new InMemoryAllocationTables()));
        return new Stores(plans, contributions);
    }
}
