package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.AllocationTablesContract;

class InMemoryAllocationTablesTest extends AllocationTablesContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryAllocationTables tables = new InMemoryAllocationTables(plans);
        plans.linkedBy(new LinkedCodes(plans, new InMemoryContributions(plans), tables));
        return new Stores(plans, tables);
    }
}
