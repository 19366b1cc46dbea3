package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.port.WorkforceContract;

@OnEachPostgres
class JooqWorkforceTest extends WorkforceContract {

    private final JooqPorts ports;

    JooqWorkforceTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Workforce workforce() {
        return new JooqWorkforce(ports.sql());
    }
}
