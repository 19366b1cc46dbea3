package fr.continuum.application.memory;

import fr.continuum.application.port.LinkConfirmations;
import fr.continuum.application.port.LinkConfirmationsContract;

class InMemoryLinkConfirmationsTest extends LinkConfirmationsContract {

    @Override
    protected LinkConfirmations confirmations() {
        return new InMemoryLinkConfirmations();
    }
}
