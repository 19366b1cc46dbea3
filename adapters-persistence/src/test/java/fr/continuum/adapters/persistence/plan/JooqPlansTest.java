package fr.continuum.adapters.persistence.plan;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.adapters.persistence.target.JooqTargetTrees;
import fr.continuum.application.port.PlansContract;

@OnEachPostgres
class JooqPlansTest extends PlansContract {

    private final JooqPorts ports;

    JooqPlansTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Stores stores() {
        return new Stores(new JooqPlans(ports.sql()), new JooqTargetTrees(ports.sql()));
    }
}
