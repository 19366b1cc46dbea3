package fr.continuum.adapters.persistence.waiver;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.TolerancesContract;

@OnEachPostgres
class JooqTolerancesTest extends TolerancesContract {

    private final JooqPorts ports;

    JooqTolerancesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Tolerances tolerances() {
        return new JooqTolerances(ports.sql());
    }
}
