package fr.continuum.application.memory;

import fr.continuum.application.port.HrExtracts;
import fr.continuum.application.port.HrExtractsContract;

class InMemoryHrExtractsTest extends HrExtractsContract {

    @Override
    protected HrExtracts extracts() {
        return new InMemoryHrExtracts();
    }
}
