package fr.continuum.adapters.persistence.contribution;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.ContributionsContract;

@OnEachPostgres
class JooqContributionsTest extends ContributionsContract {

    private final JooqPorts ports;

    JooqContributionsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Stores stores() {
        return new Stores(new JooqPlans(ports.sql()), new JooqContributions(ports.sql()));
    }
}
