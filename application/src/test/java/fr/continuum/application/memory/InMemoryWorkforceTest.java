package fr.continuum.application.memory;

import fr.continuum.application.port.Workforce;
import fr.continuum.application.port.WorkforceContract;

class InMemoryWorkforceTest extends WorkforceContract {

    @Override
    protected Workforce workforce() {
        return new InMemoryWorkforce();
    }
}
