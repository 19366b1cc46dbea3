package fr.continuum.adapters.persistence.night;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.NightTurns;
import fr.continuum.application.port.NightTurnsContract;

@OnEachPostgres
class JooqNightTurnsTest extends NightTurnsContract {

    private final JooqPorts ports;

    JooqNightTurnsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected NightTurns turns() {
        return new JooqNightTurns(ports.dataSource());
    }
}
