package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtractsContract;

@OnEachPostgres
class JooqHrExtractsTest extends HrExtractsContract {

    private final JooqPorts ports;

    JooqHrExtractsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected HrExtracts extracts() {
        return new JooqHrExtracts(ports.sql());
    }
}
