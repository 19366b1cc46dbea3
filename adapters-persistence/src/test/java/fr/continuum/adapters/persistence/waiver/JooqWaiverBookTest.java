package fr.continuum.adapters.persistence.waiver;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.WaiverBookContract;

@OnEachPostgres
class JooqWaiverBookTest extends WaiverBookContract {

    private final JooqPorts ports;

    JooqWaiverBookTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected WaiverBook waivers() {
        return new JooqWaiverBook(ports.sql());
    }
}
