package fr.continuum.application.memory;

import fr.continuum.application.port.AllocationTablesContract;
import fr.continuum.application.testing.Links;

class InMemoryAllocationTablesTest extends AllocationTablesContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryAllocationTables tables = new InMemoryAllocationTables(plans);
        plans.linkedBy(Links.to(plans, new InMemoryContributions(plans), tables));
        return new Stores(plans, tables);
    }
}
