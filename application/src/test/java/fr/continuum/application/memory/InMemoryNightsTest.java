package fr.continuum.application.memory;

import fr.continuum.application.port.Nights;
import fr.continuum.application.port.NightsContract;

class InMemoryNightsTest extends NightsContract {

    @Override
    protected Nights nights() {
        return new InMemoryNights();
    }
}
