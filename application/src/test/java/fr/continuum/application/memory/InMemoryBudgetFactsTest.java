package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.BudgetFactsContract;
import fr.continuum.application.port.Consultation;

class InMemoryBudgetFactsTest extends BudgetFactsContract {

    private final InMemoryBudgetFacts facts = new InMemoryBudgetFacts();

    @Override
    protected BudgetFacts facts() {
        return facts;
    }

    @Override
    protected Consultation consultation() {
        return new InMemoryConsultation(facts, new InMemoryMeasurements());
    }
}
