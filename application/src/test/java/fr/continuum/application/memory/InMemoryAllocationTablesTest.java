package fr.continuum.application.memory;

import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.port.AllocationTablesContract;

class InMemoryAllocationTablesTest extends AllocationTablesContract {

    @Override
    protected Stores stores() {
        InMemoryPlans plans = new InMemoryPlans(new InMemoryTargetTrees());
        InMemoryAllocationTables tables = new InMemoryAllocationTables(plans);
        InMemoryRegisters registers = new InMemoryRegisters();
        plans.linkedBy(new LinkedCodes(plans, new InMemoryContributions(plans), tables, registers));
        return new Stores(plans, tables, registers);
    }
}
