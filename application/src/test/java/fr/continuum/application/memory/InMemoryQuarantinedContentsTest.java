package fr.continuum.application.memory;

import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.QuarantinedContentsContract;

class InMemoryQuarantinedContentsTest extends QuarantinedContentsContract {

    @Override
    protected QuarantinedContents quarantine() {
        return new InMemoryQuarantinedContents();
    }
}
