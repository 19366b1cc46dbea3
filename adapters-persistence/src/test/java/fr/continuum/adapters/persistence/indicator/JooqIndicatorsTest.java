package fr.continuum.adapters.persistence.indicator;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.plan.JooqPlans;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.IndicatorsContract;

@OnEachPostgres
class JooqIndicatorsTest extends IndicatorsContract {

    private final JooqPorts ports;

    JooqIndicatorsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Stores stores() {
        return new Stores(new JooqPlans(ports.sql()), new JooqIndicators(ports.sql()));
    }
}
