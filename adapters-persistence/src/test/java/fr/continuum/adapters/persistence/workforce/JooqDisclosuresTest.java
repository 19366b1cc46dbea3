package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Disclosures;
import fr.continuum.application.port.DisclosuresContract;

@OnEachPostgres
class JooqDisclosuresTest extends DisclosuresContract {

    private final JooqPorts ports;

    JooqDisclosuresTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Disclosures disclosures() {
        return new JooqDisclosures(ports.sql());
    }
}
