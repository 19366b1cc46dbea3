package fr.continuum.adapters.persistence.allocation;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.AllocationTablesContract;

@OnEachPostgres
class JooqAllocationTablesTest extends AllocationTablesContract {

    private final JooqPorts ports;

    JooqAllocationTablesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Stores stores() {
        return new Stores(new JooqPlans(ports.sql()), new JooqAllocationTables(ports.sql()));
    }
}
