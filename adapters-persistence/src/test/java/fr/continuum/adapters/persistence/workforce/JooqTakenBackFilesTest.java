package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.TakenBackFiles;
import fr.continuum.application.port.TakenBackFilesContract;

@OnEachPostgres
class JooqTakenBackFilesTest extends TakenBackFilesContract {

    private final JooqPorts ports;

    JooqTakenBackFilesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected TakenBackFiles files() {
        return new JooqTakenBackFiles(ports.sql());
    }
}
