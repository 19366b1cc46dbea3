package fr.continuum.adapters.persistence.budget;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.consultation.JooqConsultation;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.BudgetFactsContract;
import fr.continuum.application.port.Consultation;

@OnEachPostgres
class JooqBudgetFactsTest extends BudgetFactsContract {

    private final JooqPorts ports;

    JooqBudgetFactsTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected BudgetFacts facts() {
        return new JooqBudgetFacts(ports.sql(), ports.dataSource());
    }

    @Override
    protected Consultation consultation() {
        return new JooqConsultation(ports.sql());
    }
}
