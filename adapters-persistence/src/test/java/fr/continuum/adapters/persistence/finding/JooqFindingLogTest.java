package fr.continuum.adapters.persistence.finding;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.consolidation.JooqConsolidations;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.FindingLog;
import fr.continuum.application.port.FindingLogContract;

@OnEachPostgres
class JooqFindingLogTest extends FindingLogContract {

    private final JooqPorts ports;

    JooqFindingLogTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected FindingLog log() {
        return new JooqFindingLog(ports.sql());
    }

    @Override
    protected Consolidations consolidations() {
        return new JooqConsolidations(ports.sql());
    }
}
