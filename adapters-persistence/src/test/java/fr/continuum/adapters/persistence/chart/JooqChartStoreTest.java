package fr.continuum.adapters.persistence.chart;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.ChartStoreContract;

@OnEachPostgres
class JooqChartStoreTest extends ChartStoreContract {

    private final JooqPorts ports;

    JooqChartStoreTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected ChartStore charts() {
        return new JooqChartStore(ports.sql());
    }
}
