package fr.continuum.adapters.persistence.consultation;

import fr.continuum.adapters.persistence.JooqPorts;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.postgres.OnEachPostgres;
import fr.continuum.adapters.persistence.postgres.PostgresUnderTest;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ConsultationContract;
import fr.continuum.application.port.Measurements;

/// What is answered again is what was answered first: each question of the contract is asked twice.
@OnEachPostgres
class RecentConsultationTest extends ConsultationContract {

    private final JooqPorts ports;

    RecentConsultationTest(PostgresUnderTest postgres) {
        ports = JooqPorts.on(postgres);
    }

    @Override
    protected Consultation consultation() {
        return new RecentConsultation(new JooqConsultation(ports.sql()));
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
