package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.RegistersContract;

@OnEachPostgres
class JooqRegistersTest extends RegistersContract {

    private final JooqPorts ports;

    JooqRegistersTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Registers registers() {
        return new JooqRegisters(ports.sql());
    }
}
