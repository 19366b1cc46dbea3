package fr.continuum.adapters.persistence.night;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.NightsContract;

@OnEachPostgres
class JooqNightsTest extends NightsContract {

    private final JooqPorts ports;

    JooqNightsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Nights nights() {
        return new JooqNights(ports.sql());
    }
}
