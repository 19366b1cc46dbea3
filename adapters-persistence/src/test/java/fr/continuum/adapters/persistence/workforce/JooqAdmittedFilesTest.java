package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.AdmittedFiles;
import fr.continuum.application.port.AdmittedFilesContract;

@OnEachPostgres
class JooqAdmittedFilesTest extends AdmittedFilesContract {

    private final JooqPorts ports;

    JooqAdmittedFilesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected AdmittedFiles files() {
        return new JooqAdmittedFiles(ports.sql());
    }
}
