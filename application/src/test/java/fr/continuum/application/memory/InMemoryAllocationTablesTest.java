package fr.continuum.application.memory;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.AllocationTablesContract;

class InMemoryAllocationTablesTest extends AllocationTablesContract {

    @Override
    protected AllocationTables tables() {
        return new InMemoryAllocationTables();
    }
}
