package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ConsultationContract;
import fr.continuum.application.port.Measurements;

class InMemoryConsultationTest extends ConsultationContract {

    private final InMemoryBudgetFacts facts = new InMemoryBudgetFacts();
    private final InMemoryMeasurements measurements = new InMemoryMeasurements();

    @Override
    protected Consultation consultation() {
        return new InMemoryConsultation(facts, measurements);
    }

    @Override
    protected BudgetFacts facts() {
        return facts;
    }

    @Override
    protected Measurements measurements() {
        return measurements;
    }
}
