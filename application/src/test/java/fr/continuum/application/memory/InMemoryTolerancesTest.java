package fr.continuum.application.memory;

import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.TolerancesContract;

class InMemoryTolerancesTest extends TolerancesContract {

    @Override
    protected Tolerances tolerances() {
        return new InMemoryTolerances();
    }
}
