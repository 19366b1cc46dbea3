package fr.continuum.adapters.persistence.consolidation;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.ConsolidationsContract;
import fr.continuum.application.port.Measurements;

@OnEachPostgres
class JooqConsolidationsTest extends ConsolidationsContract {

    private final JooqPorts ports;

    JooqConsolidationsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Consolidations consolidations() {
        return new JooqConsolidations(ports.sql());
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }

    @Override
    protected Measurements measurements() {
        return new JooqMeasurements(ports.sql(), ports.dataSource());
    }
}
