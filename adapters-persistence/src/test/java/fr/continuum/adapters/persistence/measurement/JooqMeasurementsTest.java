package fr.continuum.adapters.persistence.measurement;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.MeasurementsContract;

@OnEachPostgres
class JooqMeasurementsTest extends MeasurementsContract {

    private final JooqPorts ports;

    JooqMeasurementsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Measurements measurements() {
        return new JooqMeasurements(ports.sql(), ports.dataSource());
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }
}
