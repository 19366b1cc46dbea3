package fr.continuum.application.memory;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.MeasurementsContract;

class InMemoryMeasurementsTest extends MeasurementsContract {

    private final InMemoryBudgetFacts facts = new InMemoryBudgetFacts();
    private final InMemoryMeasurements measurements = new InMemoryMeasurements();

    @Override
    protected BudgetFacts facts() {
        return facts;
    }

    @Override
    protected Measurements measurements() {
        return measurements;
    }
}
