package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.WorkforceContract;

@OnEachPostgres
class JooqWorkforceTest extends WorkforceContract {

    private final JooqPorts ports;

    JooqWorkforceTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Stores stores() {
        return new Stores(new JooqPlans(ports.sql()), new JooqWorkforce(ports.sql()));
    }
}
