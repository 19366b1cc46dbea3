package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.ConsolidationsContract;
import fr.continuum.application.port.Measurements;

class InMemoryConsolidationsTest extends ConsolidationsContract {

    private final InMemoryBudgetFacts facts = new InMemoryBudgetFacts();
    private final InMemoryMeasurements measurements = new InMemoryMeasurements();
    private final InMemoryConsolidations consolidations = new InMemoryConsolidations(facts);

    @Override
    protected Consolidations consolidations() {
        return consolidations;
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
