package fr.continuum.adapters.persistence.contribution;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.LinkConfirmationsContract;

@OnEachPostgres
class JooqLinkConfirmationsTest extends LinkConfirmationsContract {

    private final JooqPorts ports;

    JooqLinkConfirmationsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected LinkConfirmations confirmations() {
        return new JooqLinkConfirmations(ports.sql());
    }
}
