package fr.continuum.adapters.persistence.workforce;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.Releases;
import fr.continuum.application.port.ReleasesContract;

@OnEachPostgres
class JooqReleasesTest extends ReleasesContract {

    private final JooqPorts ports;

    JooqReleasesTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Releases releases() {
        return new JooqReleases(ports.sql());
    }
}
